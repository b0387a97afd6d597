import GDAL

/// Reads staged files again and counts what is in them: some errors show nowhere else.
///
/// Up to some ten thousand features are read one by one. Of more, which would take as long to read as to write, only
/// what the files say of themselves is compared: the numbers in their heads, or the lines of a GeoJSON.
struct ReadBack {
  let format: MapFormat
  let library: Library

  /// From how many features on they are no longer read one by one.
  static let many = 20_000

  /// The first layer whose numbers in the files differ from what was written, and what was found; nil where all agree.
  func difference(
    _ written: LayerTally, _ paths: [String], named names: [String], keys: [String]
  ) throws(MapWritingError) -> (layer: String, expected: String, found: String)? {
    let total = written.total
    if total >= Self.many, format == .geoJSON {
      let found = try GeoJSONLines.features(in: paths[0], library: library)
      return found == total
        ? nil : ("of all layers", "\(total) features", found.map { "\($0)" } ?? "a broken file")
    }
    if total >= Self.many, [.shapefile, .geoPackage, .flatGeobuf].contains(format) {
      return try countDifference(written, paths, named: names, keys: keys)
    }
    let found = try tally(paths, named: names, keys: keys)
    return written.firstDifference(from: found).map {
      ($0, written.description(of: $0), found.description(of: $0))
    }
  }

  /// Compares the numbers in the heads of files and tables, and reads the last feature of each.
  private func countDifference(
    _ written: LayerTally, _ paths: [String], named names: [String], keys: [String]
  ) throws(MapWritingError) -> (layer: String, expected: String, found: String)? {
    var left = Dictionary(keys.map { ($0, written.total(of: $0)) }, uniquingKeysWith: { first, _ in first })
    for (path, counted) in zip(paths, names) {
      do throws(GDALError) {
        for (key, layer) in try layers(path, counted: counted, keys: keys) {
          let (expected, found) = (left.removeValue(forKey: key) ?? 0, layer.featureCount)
          // GeoPackages count from 1.
          let last = format == .geoPackage ? expected : expected - 1
          let lastFeature = expected == 0 ? nil : try layer.feature(at: last)
          let isWhole = expected == 0 || lastFeature != nil
          if expected != found || !isWhole {
            return (key, "\(expected) features", isWhole ? "\(found)" : "\(found), the last one unreadable")
          }
        }
      } catch {
        throw .inputOutput(path: "", reason: "what was written cannot be read back: \(error.text)")
      }
    }
    return left.first { $0.value > 0 }.map { ($0.key, "\($0.value) features", "no layer") }
  }

  /// The numbers by the keys under which the sink counted.
  ///
  /// - Parameter names: the paths under which the sink counted, where files have been packed since.
  func tally(_ paths: [String], named names: [String], keys: [String]) throws(MapWritingError) -> LayerTally {
    var tally = LayerTally()
    for key in keys { tally.expect(key) }
    for (path, counted) in zip(paths, names) {
      let layers: [(key: String, layer: VectorLayer)]
      do throws(GDALError) {
        layers = try self.layers(path, counted: counted, keys: keys)
      } catch {
        throw .inputOutput(path: "", reason: "what was written cannot be read back: \(error.text)")
      }
      for (name, layer) in layers {
        let field = layer.fields.firstIndex { $0.name == "layer" }
        let isCollection = format.isCollection
        try layer.forEach(
          { (feature: FeatureRecord) throws(MapWritingError) in
            var key = name
            if isCollection {
              key = field.map { feature.content(at: $0, kind: .string).plainText } ?? ""
            }
            tally.add(GeometryFamily(of: feature.geometry), layer: key, key: key)
          },
          onError: { .inputOutput(path: "", reason: "what was written cannot be read back: \($0.text)") })
      }
    }
    return tally
  }

  /// The layers of a file with the keys under which the sink counted them.
  private func layers(
    _ path: String, counted: String, keys: [String]
  ) throws(GDALError) -> [(key: String, layer: VectorLayer)] {
    // Styles were written beside the layers, not counted as one of them.
    try open(path).layers().filter { $0.name != StyleTable.name || keys.contains(StyleTable.name) }
      .map { (format == .shapefile || format.holdsOneLayer ? counted : $0.name, $0) }
  }

  private func open(_ path: String) throws(GDALError) -> Dataset {
    switch format {
    case .geoJSON: return try Dataset.open(path, library: library, options: ["DATE_AS_STRING": "YES"])
    case .csv:
      let columns = try Dataset.open(path, library: library).layers().first?.fields.map(\.name) ?? []
      return try Dataset.open(path, library: library, options: CSVColumns.openOptions(for: columns))
    default: return try Dataset.open(path, library: library)
    }
  }
}
