/// What sort of place a feature code names, as far as conflation tells sorts apart: a village is never merged with the
/// hill or the district of its name.
///
/// Source: the feature codes of GeoNames (geonames.org/export/codes.html).
struct FeatureClass: Hashable {
  private let value: UInt8

  static let unknown = FeatureClass(value: 0)
  static let settlement = FeatureClass(value: 1)
  static let country = FeatureClass(value: 2)
  /// Units without a level.
  static let unit = FeatureClass(value: 3)
  static let region = FeatureClass(value: 4)
  static let watercourse = FeatureClass(value: 5)
  static let standingWater = FeatureClass(value: 6)
  static let relief = FeatureClass(value: 7)
  static let valley = FeatureClass(value: 8)
  static let island = FeatureClass(value: 9)
  static let field = FeatureClass(value: 10)
  static let airport = FeatureClass(value: 11)
  /// Units by their level: 16 and more.
  private static let firstLevel: UInt8 = 16
  /// Buildings and other spots, apart by their code: 128 and more.
  private static let firstSpot: UInt8 = 128

  private init(value: UInt8) {
    self.value = value
  }

  /// The class of a feature code, of GeoNames' one-letter classes too.
  init(featureCode: String) {
    self = Self.table[featureCode] ?? Self.other(featureCode)
  }

  /// Whether two places may be one.
  func agrees(with other: FeatureClass) -> Bool {
    self == other || (self == .unknown && other == .settlement) || (self == .settlement && other == .unknown)
  }

  /// Whether it covers ground: two sources put their points far from each other, and both are right.
  var isArea: Bool {
    self == .country || self == .unit || self == .region || self == .watercourse
      || (Self.firstLevel..<Self.firstSpot).contains(value)
  }

  /// How far from each other the points of two sources may lie, in metres.
  var reach: Double {
    switch self {
    case .settlement, .unknown, .relief: 2_500
    case .airport: 3_000
    case .island, .field, .standingWater: 5_000
    case .watercourse, .valley: 10_000
    case .country, .region: 20_000
    default: value >= Self.firstSpot ? 1_000 : 10_000
    }
  }

  /// How far they may lie where both are inexact, in metres.
  var greatestReach: Double { min(reach * 2, Self.greatestReach) }

  /// The most that any reach is, in metres.
  static let greatestReach = 25_000.0
  /// The most that the reach of a small class is, in metres.
  static let smallReach = 6_000.0

  /// How far apart the points of one place may lie where identifiers say that it is one, in metres.
  var absurdDistance: Double {
    if self == .country { return 3_000_000 }
    return isArea ? 500_000 : 50_000
  }

  private static func other(_ code: String) -> FeatureClass {
    for (prefix, found) in prefixes where code.hasPrefix(prefix) { return found }
    if code.hasPrefix("ADM"), let level = code.utf8.dropFirst(3).first, (0x31...0x39).contains(level) {
      return FeatureClass(value: firstLevel + level - 0x30)
    }
    let hash = code.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return FeatureClass(value: firstSpot + UInt8(hash >> 16 & 0x7F))
  }

  private static let table: [String: FeatureClass] = [
    "": .unknown, "P": .settlement, "A": .unit, "H": .standingWater, "T": .relief, "L": .unknown,
    "STLMT": .settlement, "LCTY": .unknown, "ADM0": .country, "TERR": .unit, "PRSH": .unit, "LTER": .unit,
    "ADMD": .unit, "ADMDH": .unit, "ZN": .unit, "RGN": .region, "CONT": .region, "AREA": .region,
    "PRK": .region, "SEA": .standingWater, "BAY": .standingWater, "GULF": .standingWater, "RVN": .valley,
    "MND": .relief, "CNL": .watercourse, "DTCH": .watercourse, "WAD": .watercourse,
  ]

  private static let prefixes: [(String, FeatureClass)] = [
    ("PPL", .settlement), ("PCL", .country), ("STM", .watercourse), ("CNL", .watercourse),
    ("WAD", .watercourse), ("DTCH", .watercourse), ("LK", .standingWater), ("RSV", .standingWater),
    ("PND", .standingWater), ("LGN", .standingWater), ("MRSH", .standingWater), ("SWMP", .standingWater),
    ("HLL", .relief), ("MT", .relief), ("PK", .relief), ("RDG", .relief), ("VAL", .valley), ("ISL", .island),
    ("OIL", .field), ("GAS", .field), ("AIR", .airport), ("RGN", .region), ("DSRT", .region),
    ("FRST", .region), ("RES", .region), ("ZN", .unit),
  ]
}
