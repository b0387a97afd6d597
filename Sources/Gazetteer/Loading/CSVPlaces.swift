import Geodesy

/// The places of a CSV file. The rows are checked when they are loaded and made into places when they are asked for.
struct CSVPlaces: Sendable, RandomAccessCollection {
  private struct Row {
    var firstField: Int32
    var line: Int32
    var latitude: Double
    var longitude: Double
    var precision: Double
  }

  private let table: CSVTable
  private let columns: PlaceColumns
  private var rows: [Row] = []
  private var fields: [Range<Int>] = []
  private var identifiers: HashIndex

  /// 0.
  var startIndex: Int { 0 }
  /// How many there are.
  var endIndex: Int { rows.count }

  /// Reads `places.csv`.
  ///
  /// - Parameter onProblem: called for each broken row, which is left out; without it the first one ends the reading.
  init(bytes: [UInt8], path: String, onProblem: ((GazetteerError) -> Void)?) throws(GazetteerError) {
    var table = try CSVTable(bytes: bytes, path: path, needs: PlaceColumns.names)
    let columns = PlaceColumns(table)
    self.table = table
    self.columns = columns
    let source = table.scanner
    let expected = bytes.count / 140
    identifiers = HashIndex(capacity: expected)
    rows.reserveCapacity(expected)
    fields.reserveCapacity(expected * PlaceColumns.names.count)
    try table.forEach(onProblem: onProblem) { row throws(GazetteerError) in
      let numbers = try columns.checked(row, in: source)
      let id = row.fields[columns.id]
      if let twin = index(ofID: bytes[id]) {
        throw .badRow(
          path: path, line: row.line,
          reason: "the id \(source.text(id)) occurs twice; it stands on line \(rows[twin].line) too")
      }
      identifiers.append(Self.hash(bytes[id]))
      rows.append(
        Row(
          firstField: Int32(fields.count), line: Int32(row.line), latitude: numbers.latitude,
          longitude: numbers.longitude, precision: numbers.precision))
      fields += row.fields
    }
  }

  /// The place with a number.
  subscript(index: Int) -> Place {
    let row = rows[index]
    return columns.place(
      fields: fields[Int(row.firstField)...], in: table.scanner,
      position: Position(latitude: row.latitude, longitude: row.longitude), precision: row.precision,
      line: Int(row.line))
  }

  /// The position of a place, without the rest of it.
  func position(_ index: Int) -> Position {
    Position(latitude: rows[index].latitude, longitude: rows[index].longitude)
  }

  /// The administrative units that a place lies in, without the rest of it.
  func admin(_ index: Int) -> [String] {
    columns.admin(fields: fields[Int(rows[index].firstField)...], in: table.scanner)
  }

  /// The number of the place with an identifier.
  func index(ofID id: some Collection<UInt8>) -> Int? {
    var found: Int?
    identifiers.forEach(Self.hash(id)) { number in
      let field = fields[Int(rows[number].firstField) + columns.id]
      if table.scanner.bytes[field].elementsEqual(id) { found = number }
    }
    return found
  }

  private static func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reduce(NameKey.emptyHash) { NameKey.extend($0, UInt16($1)) }
  }
}
