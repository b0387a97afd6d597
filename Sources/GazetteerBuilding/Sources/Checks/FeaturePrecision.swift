/// How far from its point a place may lie, in metres, where the source does not say, by its feature code.
///
/// For a populated place 1,000 m: sources place one village 300 m to 1.5 km apart, for their points are rounded to an arc
/// minute or set on different quarters. A town's point may be its center or its outskirts. For an area it is half of what
/// such an area commonly measures.
enum FeaturePrecision {
  /// Where nothing is known of the place.
  static let unknown = 2000.0

  /// By GeoNames' feature code, and by its class letter where the code says nothing.
  static func metres(code: String, featureClass: UInt8? = nil) -> Double {
    switch code {
    case "PPLC": return 6000
    case "PPLA": return 4000
    case "PPLA2": return 2000
    case "PPLX": return 500
    case "ADM1": return 50_000
    case "ADM2": return 20_000
    case "ADM3": return 10_000
    case "ADM4": return 5000
    case "ADM5": return 2000
    case "CONT", "OCN": return 2_000_000
    case "SEA": return 300_000
    case "DSRT", "MTS", "RGN", "PLN", "PLAT", "PEN", "VAL": return 50_000
    case "STM", "CNL", "WAD": return 20_000
    case "AREA", "LCTY", "OILF", "GASF", "MNA", "LK", "RSV": return 3000
    case "AIRP", "AIRB", "AIRF", "MILB", "INSM", "FRM": return 1500
    default: break
    }
    if code.hasPrefix("PPL") { return 1000 }
    if code.hasPrefix("PCL") { return 200_000 }
    if code.hasPrefix("ADM") { return 10_000 }
    switch featureClass {
    case UInt8(ascii: "P"), UInt8(ascii: "T"): return 1000
    case UInt8(ascii: "S"): return 500
    case UInt8(ascii: "A"): return 10_000
    case UInt8(ascii: "U"): return 50_000
    case UInt8(ascii: "H"), UInt8(ascii: "L"), UInt8(ascii: "R"), UInt8(ascii: "V"): return 3000
    default: return unknown
    }
  }
}
