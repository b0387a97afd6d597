import GDAL

/// Reads staged files again and counts what is in them: some errors show nowhere else.
struct ReadBack {
  let format: MapFormat
  let library: Library

  /// The numbers by the keys under which the sink counted.
  ///
  /// - Parameter names: the paths under which the sink counted, where files have been packed since.
  func tally(_ paths: [String], named names: [String], keys: [String]) throws(MapWritingError) -> LayerTally {
    var tally = LayerTally()
    for key in keys { tally.expect(key) }
    for (path, counted) in zip(paths, names) {
      let layers: [VectorLayer]
      do throws(GDALError) {
        layers = try open(path).layers()
      } catch {
        throw .inputOutput(path: "", reason: "what was written cannot be read back: \(error.text)")
      }
      // Styles were written beside the layers, not counted as one of them.
      for layer in layers where layer.name != StyleTable.name || keys.contains(StyleTable.name) {
        let field = layer.fields.firstIndex { $0.name == "layer" }
        let name = format == .shapefile || format.holdsOneLayer ? counted : layer.name
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
