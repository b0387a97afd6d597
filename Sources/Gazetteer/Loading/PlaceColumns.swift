import Geodesy

/// The columns of `places.csv`, and how a row becomes a place.
struct PlaceColumns {
  private let id, name, arabicName, latitude, longitude, precision, featureCode, country: Int
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

  func place(from row: CSVReader.Row, path: String) throws(GazetteerError) -> Place {
    let fields = row.fields
    func fail(_ reason: String) -> GazetteerError { .badRow(path: path, line: row.line, reason: reason) }
    func number(_ column: Int, _ what: String) throws(GazetteerError) -> Double {
      guard let value = Double(fields[column]), value.isFinite else {
        throw fail("the \(what) \"\(fields[column])\" is not a number")
      }
      return value
    }
    guard !fields[id].isEmpty else { throw fail("the id is empty") }
    guard !fields[name].isEmpty else { throw fail("the name is empty") }
    let position = Position(
      latitude: try number(latitude, "latitude"), longitude: try number(longitude, "longitude"))
    guard position.isValid else {
      throw fail("latitude \(fields[latitude]) or longitude \(fields[longitude]) is out of range")
    }
    let metres = try number(precision, "precision")
    guard metres > 0 else { throw fail("the precision must be greater than 0 metres") }
    var bankValue: Place.Bank?
    if !fields[bank].isEmpty {
      guard let value = Place.Bank(rawValue: fields[bank]) else {
        throw fail("the bank \"\(fields[bank])\" is none of left, right and on")
      }
      bankValue = value
    }
    var inhabitants: Int?
    if !fields[population].isEmpty {
      guard let value = Int(fields[population]), value >= 0 else {
        throw fail("the population \"\(fields[population])\" is not a whole number")
      }
      inhabitants = value
    }
    return Place(
      id: fields[id], name: fields[name], arabicName: fields[arabicName].isEmpty ? nil : fields[arabicName],
      position: position, precision: metres, featureCode: fields[featureCode], country: fields[country],
      admin: admin.map { fields[$0] }.filter { !$0.isEmpty },
      pcode: fields[pcode].isEmpty ? nil : fields[pcode], bank: bankValue, population: inhabitants,
      sources: fields[sources].split(separator: "|").map(String.init), line: row.line)
  }
}
