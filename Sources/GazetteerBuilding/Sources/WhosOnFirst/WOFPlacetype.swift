/// Placetypes of Who's On First as GeoNames' feature codes.
enum WOFPlacetype {
  /// Those that other places lie in, from the largest.
  static let units = ["region", "county", "localadmin"]

  /// The feature code; empty where no code is meant. A campus may be an airport or a university: its name tells.
  static func featureCode(_ placetype: String, name: String) -> String {
    switch placetype {
    case "locality": "PPL"
    case "neighbourhood", "macrohood", "microhood", "borough": "PPLX"
    case "country", "empire", "nation": "PCLI"
    case "dependency": "PCLD"
    case "disputed": "TERR"
    case "macroregion", "macrocounty": "ADMD"
    case "region": "ADM1"
    case "county": "ADM2"
    case "localadmin": "ADM3"
    case "continent": "CONT"
    case "ocean": "OCN"
    case "marinearea": "SEA"
    case "campus": campus(name.lowercased())
    default: ""
    }
  }

  private static func campus(_ name: String) -> String {
    if name.contains("air base") || name.contains("airbase") { return "AIRB" }
    if name.contains("airport") || name.contains("airfield") || name.contains("heliport") { return "AIRP" }
    if name.contains("universit") || name.contains("college") { return "UNIV" }
    return ""
  }
}
