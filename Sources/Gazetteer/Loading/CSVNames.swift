/// The names of a CSV file. The rows are checked when they are loaded and made into names when they are asked for.
struct CSVNames: Sendable, RandomAccessCollection {
  private struct Row {
    var place: Int32
    var line: Int32
    var text: Range<Int32>
    var language: Range<Int32>
    var source: Range<Int32>
    var kind: PlaceName.Kind
  }

  private let table: CSVTable
  private var rows: [Row] = []

  /// 0.
  var startIndex: Int { 0 }
  /// How many there are.
  var endIndex: Int { rows.count }

  /// Reads `names.csv`.
  ///
  /// - Parameter onProblem: called for each broken row, which is left out; without it the first one ends the reading.
  init(
    bytes: [UInt8], path: String, places: CSVPlaces, onProblem: ((GazetteerError) -> Void)?
  ) throws(GazetteerError) {
    var table = try CSVTable(bytes: bytes, path: path, needs: ["place_id", "name", "lang", "kind", "source"])
    self.table = table
    let source = table.scanner
    let (id, name, kind) = (table.column("place_id"), table.column("name"), table.column("kind"))
    let (language, origin) = (table.column("lang"), table.column("source"))
    rows.reserveCapacity(bytes.count / 48)
    // The names of a place stand together mostly.
    var last: (id: Range<Int>, place: Int)?
    func narrow(_ range: Range<Int>) -> Range<Int32> { Int32(range.lowerBound)..<Int32(range.upperBound) }
    try table.forEach(onProblem: onProblem) { row throws(GazetteerError) in
      let fields = row.fields
      let place: Int
      if let last, bytes[last.id].elementsEqual(bytes[fields[id]]) {
        place = last.place
      } else {
        guard let found = places.index(ofID: bytes[fields[id]]) else {
          throw .badRow(
            path: path, line: row.line, reason: "places.csv has no place \"\(source.text(fields[id]))\"")
        }
        place = found
        last = (fields[id], found)
      }
      guard let nameKind = PlaceName.Kind(bytes: bytes[fields[kind]]) else {
        throw .badRow(path: path, line: row.line, reason: "unknown kind \"\(source.text(fields[kind]))\"")
      }
      guard !fields[name].isEmpty else {
        throw .badRow(path: path, line: row.line, reason: "the name is empty")
      }
      rows.append(
        Row(
          place: Int32(place), line: Int32(row.line), text: narrow(fields[name]),
          language: narrow(fields[language]), source: narrow(fields[origin]), kind: nameKind))
    }
  }

  /// The name with a number.
  subscript(index: Int) -> PlaceName {
    let row = rows[index]
    return PlaceName(
      place: Int(row.place), text: text(index), language: text(row.language), kind: row.kind,
      source: text(row.source), line: Int(row.line))
  }

  /// The text of a name, without the rest of it.
  func text(_ index: Int) -> String { text(rows[index].text) }

  /// The number of the place that a name belongs to.
  func place(_ index: Int) -> Int { Int(rows[index].place) }

  /// What sort of name it is.
  func kind(_ index: Int) -> PlaceName.Kind { rows[index].kind }

  private func text(_ range: Range<Int32>) -> String {
    table.text(Int(range.lowerBound)..<Int(range.upperBound))
  }
}
