/// The columns of `names.csv`, and how a row becomes a name.
struct NameColumns {
  private let id, name, language, kind, source: Int

  init(_ table: CSVTable) {
    id = table.column("place_id")
    name = table.column("name")
    language = table.column("lang")
    kind = table.column("kind")
    source = table.column("source")
  }

  func name(
    from row: CSVReader.Row, path: String, indices: [String: Int]
  ) throws(GazetteerError) -> PlaceName {
    let fields = row.fields
    func fail(_ reason: String) -> GazetteerError { .badRow(path: path, line: row.line, reason: reason) }
    guard let place = indices[fields[id]] else { throw fail("places.csv has no place \"\(fields[id])\"") }
    guard let nameKind = PlaceName.Kind(rawValue: fields[kind]) else {
      throw fail("unknown kind \"\(fields[kind])\"")
    }
    guard !fields[name].isEmpty else { throw fail("the name is empty") }
    return PlaceName(
      place: place, text: fields[name], language: fields[language], kind: nameKind, source: fields[source],
      line: row.line)
  }
}
