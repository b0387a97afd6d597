import Geodesy

/// An entry of the gazetteer.
public struct Place: Sendable, Hashable {
  /// Which bank of the Euphrates a place lies on, looking downstream.
  public enum Bank: String, Sendable, Hashable {
    case left, right, on
  }

  /// The gazetteer's identifier, for example `sy-hajin`.
  public let id: String
  /// The name in Latin letters.
  public let name: String
  /// The name in Arabic script, or nil.
  public let arabicName: String?
  /// Where it is.
  public let position: Position
  /// How far from `position` it may lie, in metres.
  public let precision: Double
  /// The GeoNames feature code, for example `PPL` for a populated place.
  public let featureCode: String
  /// ISO 3166 alpha-2 country code.
  public let country: String
  /// Names of the administrative units it lies in, from the largest: governorate, district, subdistrict.
  public let admin: [String]
  /// P-code of the smallest administrative unit known, or nil.
  public let pcode: String?
  /// The bank of the Euphrates for places within 15 km of it, or nil.
  public let bank: Bank?
  /// Inhabitants, or nil.
  public let population: Int?
  /// Where the row is from, for example `geonames:174506`.
  public let sources: [String]
  /// The line of `places.csv` that it stands on, or the row of a compiled gazetteer, from 1.
  public let line: Int

  /// Whether it is a country, province, district, region or water rather than a spot.
  public var isArea: Bool {
    switch featureCode {
    case "PCLI", "PCL", "PCLD", "ADM1", "ADM2", "ADM3", "ADMD", "RGN", "STM", "CONT", "DSRT", "LK", "AREA":
      true
    default: false
    }
  }

  /// The sources that a field lists, with `|` between them.
  static func sources(in field: String) -> [String] {
    field.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
}
