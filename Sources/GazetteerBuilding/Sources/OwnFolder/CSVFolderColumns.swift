import Gazetteer
import Geodesy

/// The columns of the project's own `places.csv`, and how a row becomes a place.
struct CSVFolderColumns {
  private let id, name, arabicName, latitude, longitude, precision, featureCode, country: Int
  private let admin: [Int]
  private let pcode, bank, population, sources: Int

  init(_ table: DelimitedTable) throws(GazetteerBuildError) {
    func column(_ name: String) throws(GazetteerBuildError) -> Int {
      guard let column = table.columns.firstIndex(of: name) else {
        throw .unknownFormat(path: table.path, reason: "there is no column \(name)")
      }
      return column
    }
    id = try column("id")
    name = try column("name")
    arabicName = try column("name_ar")
    latitude = try column("lat")
    longitude = try column("lon")
    precision = try column("precision_m")
    featureCode = try column("feature_code")
    country = try column("country")
    admin = [try column("admin1"), try column("admin2"), try column("admin3")]
    pcode = try column("pcode")
    bank = try column("bank")
    population = try column("population")
    sources = try column("sources")
  }

  /// The place of the current row.
  func place(_ table: DelimitedTable, label: String) throws(RowFault) -> SourcePlace {
    let identifier = table.text(id)
    guard !identifier.isEmpty else { throw RowFault("the id is empty") }
    let text = NameText.clean(table.text(name))
    guard !text.isEmpty else { throw RowFault("the name is empty") }
    let code = table.text(country)
    let position = try CoordinateCheck.position(
      latitude: table.text(latitude), longitude: table.text(longitude), country: code)
    let metres = try CoordinateCheck.number(table.text(precision), "precision")
    guard metres > 0 else { throw RowFault("the precision must be greater than 0 metres") }
    var names = NameList()
    names.add(text, kind: .preferred)
    names.add(table.text(arabicName), language: "ar", kind: .preferred)
    var place = SourcePlace(
      id: "\(label):\(identifier)", name: text, names: names.names, position: position, precision: metres,
      featureCode: table.text(featureCode), country: code, line: table.line)
    place.admin = admin.map { NameText.clean(table.text($0)) }.filter { !$0.isEmpty }
    place.pcode = table.text(pcode).isEmpty ? nil : table.text(pcode)
    place.bank = try bank(table)
    place.population = try population(table)
    place.sameAs = table.text(sources).split(separator: "|").map(String.init).filter(Self.isIdentifier)
    return place
  }

  /// Whether a source of a row names the place there: `geonames:174506` does, `compiled:general-knowledge` does not.
  private static func isIdentifier(_ source: String) -> Bool { !source.hasPrefix("compiled:") }

  private func bank(_ table: DelimitedTable) throws(RowFault) -> Place.Bank? {
    let text = table.text(bank)
    guard !text.isEmpty else { return nil }
    guard let bank = Place.Bank(rawValue: text) else {
      throw RowFault("the bank \"\(text.prefix(40))\" is none of left, right and on")
    }
    return bank
  }

  private func population(_ table: DelimitedTable) throws(RowFault) -> Int? {
    let text = table.text(population)
    guard !text.isEmpty else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw RowFault("the population \"\(text.prefix(40))\" is not a whole number")
    }
    return number
  }
}
