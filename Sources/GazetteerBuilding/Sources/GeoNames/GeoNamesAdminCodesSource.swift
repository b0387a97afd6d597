/// GeoNames' `admin1CodesASCII.txt` and `admin2Codes.txt`: code, name, name in ASCII, identifier.
struct GeoNamesAdminCodesSource: PlaceSource {
  let file: SourceFile

  var description: String { "GeoNames administrative codes \(file.shown)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    var seen = IdentifierSet()
    try LineReader.forEachRow(of: file, problem: problem) {
      reader, fields throws(RowFault) -> (code: String, name: String) in
      guard fields.count == 4 else { throw RowFault("\(fields.count) columns where 4 are needed") }
      let (code, name) = (reader.text(fields[0]), NameText.clean(reader.text(fields[1])))
      guard Self.isCode(code.utf8) else {
        throw RowFault("\"\(code.prefix(40))\" is not a code such as SY.07")
      }
      guard !name.isEmpty else { throw RowFault("the name is empty") }
      guard seen.insert(code) else { throw .repeated(code) }
      return (code, name)
    } use: { unit throws(GazetteerBuildError) in
      try body(.unit(code: unit.code, name: unit.name))
    }
  }

  /// Whether bytes are a code: two letters, then parts after points.
  static func isCode(_ bytes: some Collection<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (2...5).contains(parts.count), parts[0].count == 2, !parts.contains(where: \.isEmpty) else {
      return false
    }
    return parts[0].allSatisfy { (0x41...0x5A).contains($0) } && !bytes.contains(0x20)
  }
}
