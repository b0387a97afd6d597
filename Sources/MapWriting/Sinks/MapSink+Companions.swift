import GDAL
import MapLayers

extension MapSink {
  /// The QGIS style of a plan whose features have looks.
  private func qgisStyle(of plan: Int) -> QGISStyle? {
    guard let looks = looks[plan] else { return nil }
    return QGISStyle(
      legend: looks.legend, family: GeometryFamily(plans[plan].type),
      fields: Set(targets[plan].fieldNames))
  }

  /// Writes the styles that stand in the same file: a GeoPackage's table.
  func writeStyles() throws(GDALError) {
    guard format.isDatabase, let dataset = datasets.first else { return }
    let rows = plans.indices.compactMap { plan in
      qgisStyle(of: plan).map {
        StyleTable.Row(
          table: targets[plan].key, geometryColumn: targets[plan].geometryColumn, style: $0.xml)
      }
    }
    // A layer of the map may have the table's name.
    guard !rows.isEmpty, !targets.contains(where: { $0.key == StyleTable.name }) else { return }
    if format == .postGIS {
      try StyleTable.add(rows, toPostGIS: dataset)
    } else {
      try StyleTable.write(rows, to: dataset)
    }
  }

  /// Writes what is said about the map beside each of its files.
  func writeMetadata(_ metadata: [String: String], beside files: [String]) throws(MapWritingError) {
    guard !metadata.isEmpty else { return }
    for (plan, file) in zip(plans, files) {
      let document = MetadataDocument(metadata: metadata, layer: plan.name)
      let name = PathName(file)
      try FileSystem.write(Array(document.arcGIS.utf8), to: name.beside("\(name.name).xml"))
      try FileSystem.write(Array(document.qgis.utf8), to: name.beside("\(name.stem).qmd"))
    }
  }

  /// Writes the styles that lie beside a file: `axes.qml` beside `axes.shp`.
  func writeStyleFiles(beside files: [String]) throws(MapWritingError) {
    for (plan, file) in files.enumerated() {
      guard let style = qgisStyle(of: plan) else { continue }
      let name = PathName(file)
      try FileSystem.write(Array(style.xml.utf8), to: name.beside("\(name.stem).qml"))
    }
  }
}
