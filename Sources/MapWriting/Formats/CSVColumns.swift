/// The columns of a CSV that hold its geometries.
enum CSVColumns {
  /// The column of well-known text, under the name that GDAL looks for.
  static let geometry = "WKT"

  /// The columns of a point's degrees: the first two that the fields do not take.
  static let positions = [
    (longitude: "lon", latitude: "lat"), (longitude: "longitude", latitude: "latitude"),
    (longitude: "x", latitude: "y"),
  ]

  /// How a CSV of these columns is to be opened, so that its geometries are found.
  static func openOptions(for columns: [String]) -> [String: String] {
    var options = ["KEEP_GEOM_COLUMNS": "NO", "EMPTY_STRING_AS_NULL": "YES"]
    let names = Set(columns)
    // Ours lead; behind them there may be fields with such names.
    let leading = positions.first { Array(columns.prefix(2)) == [$0.longitude, $0.latitude] }
    guard !names.contains(geometry),
      let found = leading
        ?? positions.first(where: { names.contains($0.longitude) && names.contains($0.latitude) })
    else { return options }
    options["X_POSSIBLE_NAMES"] = found.longitude
    options["Y_POSSIBLE_NAMES"] = found.latitude
    return options
  }
}
