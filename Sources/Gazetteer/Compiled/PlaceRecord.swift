import GRDB
import Geodesy

/// A row of the table `places`.
package struct PlaceRecord: Sendable, Hashable {
  /// Its number, from 0.
  package var number: Int
  /// The columns of the same names.
  package var id, name: String
  /// The name in Arabic script.
  package var arabicName: String?
  /// Where it is.
  package var position: Position
  /// In metres.
  package var precision: Double
  /// The GeoNames feature code and the ISO 3166 code, or empty.
  package var featureCode, country: String
  /// Names of units from the largest, three at the most.
  package var admin: [String]
  /// P-code, and bank of the Euphrates.
  package var pcode, bank: String?
  /// Inhabitants.
  package var population: Int?
  /// Identifiers, joined by `|`.
  package var sources: String

  /// A row.
  package init(
    number: Int, id: String, name: String, arabicName: String?, position: Position, precision: Double,
    featureCode: String, country: String, admin: [String], pcode: String?, bank: String?, population: Int?,
    sources: String
  ) {
    self.number = number
    self.id = id
    self.name = name
    self.arabicName = arabicName
    self.position = position
    self.precision = precision
    self.featureCode = featureCode
    self.country = country
    self.admin = Array(admin.prefix(3))
    self.pcode = pcode
    self.bank = bank
    self.population = population
    self.sources = sources
  }

  /// The hash of all fields.
  package var checksum: UInt64 {
    var hash = RecordHash()
    hash.add(number)
    hash.add(id)
    hash.add(name)
    hash.add(arabicName)
    hash.add(position.latitude)
    hash.add(position.longitude)
    hash.add(precision)
    hash.add(featureCode)
    hash.add(country)
    for level in 0..<3 { hash.add(unit(level)) }
    hash.add(pcode)
    hash.add(bank)
    hash.add(population)
    hash.add(sources)
    return hash.value
  }

  /// What `RecordsSchema.insertPlace` takes.
  package func arguments(checksum: UInt64) -> StatementArguments {
    [
      number, id, name, arabicName, position.latitude, position.longitude, precision, featureCode, country,
      unit(0),
      unit(1), unit(2), pcode, bank, population, sources, Int64(bitPattern: checksum),
    ]
  }

  /// The place.
  package var place: Place {
    Place(
      id: id, name: name, arabicName: arabicName, position: position, precision: precision,
      featureCode: featureCode, country: country, admin: admin, pcode: pcode,
      bank: bank.flatMap { Place.Bank(rawValue: $0) }, population: population,
      sources: Place.sources(in: sources), line: number + 1)
  }

  private func unit(_ level: Int) -> String? { admin.indices.contains(level) ? admin[level] : nil }

  /// Reads a row and compares its checksum; nil where they differ or a field is of another type.
  init?(_ row: RowFields) {
    var fields = row
    guard let number = fields.int(), let id = fields.text(), let name = fields.text() else { return nil }
    let arabicName = fields.text()
    guard let latitude = fields.double(), let longitude = fields.double(), let precision = fields.double(),
      let featureCode = fields.text(), let country = fields.text()
    else { return nil }
    let admin = [fields.text(), fields.text(), fields.text()].compactMap { $0 }
    let (pcode, bank, population) = (fields.text(), fields.text(), fields.int())
    guard let sources = fields.text(), let checksum = fields.int() else { return nil }
    self.init(
      number: number, id: id, name: name, arabicName: arabicName,
      position: Position(latitude: latitude, longitude: longitude), precision: precision,
      featureCode: featureCode, country: country, admin: admin, pcode: pcode, bank: bank,
      population: population, sources: sources)
    guard self.checksum == UInt64(bitPattern: Int64(checksum)) else { return nil }
  }
}
