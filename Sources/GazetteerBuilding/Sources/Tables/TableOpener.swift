/// Opens tables as text where they are text, and through GDAL where they are not.
enum TableOpener {
  static func open(
    _ file: SourceFile, format: SourceFormat, options: SourceOptions
  ) throws(GazetteerBuildError) -> any TableReader {
    if format == .vector, options.layer != nil { return try LayerTable(file, layer: options.layer) }
    return try isText(file) ? DelimitedTable(file) : LayerTable(file, layer: options.layer)
  }

  /// Whether a file is a table in text: neither JSON nor XML nor binary.
  static func isText(_ file: SourceFile) throws(GazetteerBuildError) -> Bool {
    let head: [UInt8]
    do throws(GazetteerBuildError) {
      head = try ByteInput.head(of: file, count: 4096)
    } catch {
      // A folder of shapefiles, an archive: GDAL's matter.
      return false
    }
    if EncodingGuess.wide(head) != nil { return true }
    let first = head.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == UInt8(ascii: "<") { return false }
    let line = head.prefix { $0 != 0x0A }
    return !line.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0D } && !FileHead.isZip(head)
  }

  /// Says once how many rows have no coordinates.
  static func report(
    unplaced: Int, path: String, problem: (SourceProblem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    guard unplaced > 0 else { return }
    let rows = unplaced == 1 ? "1 row has" : "\(unplaced) rows have"
    try problem(
      SourceProblem(path: path, line: 0, reason: "\(rows) no coordinates and cannot become places"))
  }
}
