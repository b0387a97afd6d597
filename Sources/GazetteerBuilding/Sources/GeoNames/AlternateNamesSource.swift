import Gazetteer

/// GeoNames' `alternateNamesV2.txt`: names by place, with language and flags.
///
/// Columns: identifier, place, language, name, and where the file is not an old one flags for preferred, short, colloquial
/// and historic names, and since when until when. Rows of one place that follow each other are told together. What is no
/// name is passed over: links, post codes, codes of airports and ports, identifiers of Wikidata, phonetic spellings.
struct AlternateNamesSource: PlaceSource {
  private static let noNames: Set<String> = [
    "link", "post", "iata", "icao", "faac", "tcid", "unlc", "wkdt", "phon", "piny", "nuts",
  ]

  let file: SourceFile

  var description: String { "GeoNames alternate names \(file.shown)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    var seen = IdentifierSet()
    var (place, names) = (0, NameList())
    try LineReader.forEachRow(of: file, problem: problem) {
      reader, fields throws(RowFault) in
      try name(reader, fields, &seen)
    } use: { row throws(GazetteerBuildError) in
      guard let name = row.name else { return }
      if row.place != place {
        if !names.names.isEmpty { try body(.names(of: "geonames:\(place)", names.names)) }
        (place, names) = (row.place, NameList())
      }
      names.add(name.text, language: name.language, kind: name.kind)
    }
    if !names.names.isEmpty { try body(.names(of: "geonames:\(place)", names.names)) }
  }

  private func name(
    _ reader: LineReader, _ fields: [Range<Int>], _ seen: inout IdentifierSet
  ) throws(RowFault) -> (place: Int, name: SourceName?) {
    guard (4...10).contains(fields.count) else {
      throw RowFault("\(fields.count) columns where 4 to 10 are needed")
    }
    guard let identifier = Int(reader.text(fields[0])), identifier > 0 else {
      throw RowFault("the identifier \"\(reader.text(fields[0]).prefix(40))\" is not a number")
    }
    guard let place = Int(reader.text(fields[1])), place > 0 else {
      throw RowFault("the place \"\(reader.text(fields[1]).prefix(40))\" is not a number")
    }
    guard seen.insert(identifier) else { throw .repeated("\(identifier)") }
    let tag = reader.text(fields[2])
    if Self.noNames.contains(tag) { return (place, nil) }
    let text = NameText.clean(reader.text(fields[3]))
    guard !text.isEmpty else { throw RowFault("the name is empty") }
    func flag(_ column: Int) -> Bool {
      column < fields.count && fields[column].count == 1
        && reader.bytes[fields[column].lowerBound] == UInt8(ascii: "1")
    }
    let language = LanguageCode.normalized(tag == "abbr" ? "" : tag)
    var kind = PlaceName.Kind.variant
    if flag(4), !flag(5), !flag(6), !flag(7) { kind = .official }
    if tag.hasSuffix("-Latn") || NameList.isRomanized(text, language: language) { kind = .romanization }
    return (place, SourceName(text, language: language, kind: kind))
  }
}
