import Geodesy

/// The columns of `places.csv`, what their fields must be, and how a row becomes a place.
struct PlaceColumns: Sendable {
  /// The names of the columns, in any order in the file.
  static let names = [
    "id", "name", "name_ar", "lat", "lon", "precision_m", "feature_code", "country", "admin1", "admin2",
    "admin3",
    "pcode", "bank", "population", "sources",
  ]

  let id: Int
  private let name, arabicName, latitude, longitude, precision, featureCode, country: Int
  private let admin: [Int]
  private let pcode, bank, population, sources: Int

  init(_ table: CSVTable) {
    id = table.column("id")
    name = table.column("name")
    arabicName = table.column("name_ar")
    latitude = table.column("lat")
    longitude = table.column("lon")
    precision = table.column("precision_m")
    featureCode = table.column("feature_code")
    country = table.column("country")
    admin = [table.column("admin1"), table.column("admin2"), table.column("admin3")]
    pcode = table.column("pcode")
    bank = table.column("bank")
    population = table.column("population")
    sources = table.column("sources")
  }

  /// The numbers of a row, which is sound otherwise.
  ///
  /// - Throws: `GazetteerError.badRow` for the first field that does not fit.
  func checked(
    _ row: CSVTable.Row, in scanner: CSVScanner
  ) throws(GazetteerError) -> (latitude: Double, longitude: Double, precision: Double) {
    let fields = row.fields
    func fail(_ reason: String) -> GazetteerError {
      .badRow(path: scanner.path, line: row.line, reason: reason)
    }
    func number(_ column: Int, _ what: String) throws(GazetteerError) -> Double {
      let text = scanner.text(fields[column])
      guard let value = Double(text), value.isFinite else {
        throw fail("the \(what) \"\(text)\" is not a number")
      }
      return value
    }
    guard !fields[id].isEmpty else { throw fail("the id is empty") }
    guard !fields[name].isEmpty else { throw fail("the name is empty") }
    let position = Position(
      latitude: try number(latitude, "latitude"), longitude: try number(longitude, "longitude"))
    guard position.isValid else {
      throw fail("latitude \(position.latitude) or longitude \(position.longitude) is out of range")
    }
    let metres = try number(precision, "precision")
    guard metres > 0 else { throw fail("the precision must be greater than 0 metres") }
    if !fields[bank].isEmpty, Place.Bank(rawValue: scanner.text(fields[bank])) == nil {
      throw fail("the bank \"\(scanner.text(fields[bank]))\" is none of left, right and on")
    }
    if !fields[population].isEmpty {
      let text = scanner.text(fields[population])
      guard let value = Int(text), value >= 0 else {
        throw fail("the population \"\(text)\" is not a whole number")
      }
    }
    return (position.latitude, position.longitude, metres)
  }

  /// The administrative units that the place of a row lies in.
  func admin(fields: ArraySlice<Range<Int>>, in scanner: CSVScanner) -> [String] {
    admin.compactMap {
      let field = fields[fields.startIndex + $0]
      return field.isEmpty ? nil : scanner.text(field)
    }
  }

  /// The place of a row that was checked.
  func place(
    fields: ArraySlice<Range<Int>>, in scanner: CSVScanner, position: Position, precision: Double, line: Int
  ) -> Place {
    func text(_ column: Int) -> String { scanner.text(fields[fields.startIndex + column]) }
    func optional(_ column: Int) -> String? {
      let text = text(column)
      return text.isEmpty ? nil : text
    }
    return Place(
      id: text(id), name: text(name), arabicName: optional(arabicName), position: position,
      precision: precision,
      featureCode: text(featureCode), country: text(country), admin: admin.compactMap(optional),
      pcode: optional(pcode), bank: Place.Bank(rawValue: text(bank)), population: Int(text(population)),
      sources: Place.sources(in: text(sources)), line: line)
  }
}
