import Gazetteer
import Geodesy

/// A name as a source states it.
public struct SourceName: Sendable, Hashable {
  /// As it is written.
  public var text: String
  /// ISO 639 language code, `und` where the source does not say.
  public var language: String
  /// What sort of name it is.
  public var kind: PlaceName.Kind

  /// A name.
  public init(_ text: String, language: String = "und", kind: PlaceName.Kind = .variant) {
    self.text = text
    self.language = language
    self.kind = kind
  }
}

/// A place as a source states it, before it is compared with the other sources.
public struct SourcePlace: Sendable, Hashable {
  /// The source and the place's identifier in it, for example `geonames:174506`.
  public var id: String
  /// Identifiers of the same place in other sources, for example `wikidata:Q1234`.
  public var sameAs: [String] = []
  /// Where it is.
  public var position: Position
  /// How far from `position` it may lie, in metres.
  public var precision: Double
  /// The GeoNames feature code (`PPL`), or empty where the source does not say.
  public var featureCode: String
  /// ISO 3166 alpha-2 country code, or empty.
  public var country: String
  /// Names of the administrative units it lies in, from the largest, as far as the source names them.
  public var admin: [String] = []
  /// Codes of the units it lies in, from the largest, where the source has codes (`SY.07`); `SourceItem.unit` names them.
  public var adminCodes: [String] = []
  /// P-code, or nil.
  public var pcode: String?
  /// Bank of the Euphrates, or nil.
  public var bank: Place.Bank?
  /// Inhabitants, or nil.
  public var population: Int?
  /// The name that the source prefers.
  public var name: String
  /// All names, the preferred one among them.
  public var names: [SourceName]
  /// The line or row of the source that it stands on, from 1.
  public var line: Int

  /// A place with what every source says.
  public init(
    id: String, name: String, names: [SourceName], position: Position, precision: Double,
    featureCode: String = "", country: String = "", line: Int
  ) {
    self.id = id
    self.name = name
    self.names = names
    self.position = position
    self.precision = precision
    self.featureCode = featureCode
    self.country = country
    self.line = line
  }
}

/// What a source yields, in the order of its rows.
public enum SourceItem: Sendable, Hashable {
  /// A place.
  case place(SourcePlace)
  /// More names of a place that this source or another one has, by that place's identifier (`geonames:174506`).
  case names(of: String, [SourceName])
  /// The name of an administrative unit by its code (`SY.07`).
  case unit(code: String, name: String)
}
