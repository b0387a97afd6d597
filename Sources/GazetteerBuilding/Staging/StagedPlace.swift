import Gazetteer
import Geodesy

/// How places and names are packed while they are staged.
enum StagedPlace {
  private static let kinds: [PlaceName.Kind] = [.preferred, .official, .variant, .romanization, .code]
  private static let banks: [Place.Bank] = [.left, .right, .on]

  static func append(_ place: SourcePlace, to bytes: inout StagedBytes) {
    bytes.append(place.id)
    bytes.append(place.name)
    append(place.names, to: &bytes)
    bytes.append(place.position.latitude)
    bytes.append(place.position.longitude)
    bytes.append(place.precision)
    bytes.append(place.featureCode)
    bytes.append(place.country)
    bytes.append(place.sameAs)
    bytes.append(place.admin)
    bytes.append(place.adminCodes)
    bytes.append(place.pcode ?? "")
    bytes.append(place.bank.flatMap { banks.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
    bytes.append(place.population.map { $0 + 1 } ?? 0)
    bytes.append(place.line)
  }

  static func place(_ reader: inout StagedReader) -> SourcePlace {
    let (id, name, names) = (reader.text(), reader.text(), names(&reader))
    let position = Position(latitude: reader.double(), longitude: reader.double())
    var place = SourcePlace(
      id: id, name: name, names: names, position: position, precision: reader.double(),
      featureCode: reader.text(), country: reader.text(), line: 0)
    place.sameAs = reader.texts()
    place.admin = reader.texts()
    place.adminCodes = reader.texts()
    let pcode = reader.text()
    place.pcode = pcode.isEmpty ? nil : pcode
    let bank = reader.int()
    place.bank = banks.indices.contains(bank - 1) ? banks[bank - 1] : nil
    let population = reader.int()
    place.population = population > 0 ? population - 1 : nil
    place.line = reader.int()
    return place
  }

  static func append(_ names: [SourceName], to bytes: inout StagedBytes) {
    bytes.append(names.count)
    for name in names {
      bytes.append(name.text)
      bytes.append(name.language)
      bytes.append(kinds.firstIndex(of: name.kind) ?? 2)
    }
  }

  static func names(_ reader: inout StagedReader) -> [SourceName] {
    let count = reader.count()
    return (0..<count).map { _ in
      let (text, language, kind) = (reader.text(), reader.text(), reader.int())
      return SourceName(text, language: language, kind: kinds.indices.contains(kind) ? kinds[kind] : .variant)
    }
  }
}
