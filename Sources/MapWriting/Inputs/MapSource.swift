import GDAL
import MapLayers

/// A file or folder that GDAL reads layers from.
package struct MapSource {
  package let path: String
  package let dataset: Dataset
  package let layers: [VectorLayer]
  /// For each layer its fields, by their names in the schema where the format has others for them.
  package let fields: [[FieldDefinition]]
  package let isGeoJSON: Bool
  /// Whether a layer may hold geometries of several families.
  package let hasMixedLayers: Bool
  /// Whether the format has one layer for all of a map's, or for one of them whatever its name is: then the field `layer`
  /// tells.
  package let namesLayersInField: Bool
  /// Whether fields may be there that nobody wrote.
  package let hasIdleFields: Bool
  /// Whether positions are degrees on WGS 84 though the file has no way to say so.
  package let isSilentlyInDegrees: Bool
  /// Whether a field without a value is not there, though the map has it.
  package let leavesOutNulls: Bool
  /// Whether every feature has the geometry type that its layer declares.
  let keepsDeclaredTypes: Bool
  /// Fields that the format made of others of the map.
  package let derivedFields: Set<String>
  /// What the file says about the whole map.
  package let metadata: [String: String]

  /// Opens an input.
  package init(_ path: String, library: Library) throws(MapWritingError) {
    let isConnection = Connection.isOne(path)
    guard isConnection || FileSystem.kind(path) != nil else { throw .noSuchInput(path: path) }
    var layers: [VectorLayer]
    do throws(GDALError) {
      let isArchive = PathName(path).fileExtension.lowercased() == "zip" && FileSystem.kind(path) == .file
      let opened = isConnection ? Connection.opened(path) : isArchive ? Archive.path(of: path) : path
      var dataset = try Dataset.open(
        opened, library: library, options: isConnection ? ["LIST_ALL_TABLES": "YES"] : [:])
      isGeoJSON = dataset.driverName.hasPrefix("GeoJSON")
      if isGeoJSON {
        // In a map of our own the schema tells which texts are dates; elsewhere GDAL's guess is the best there is.
        var options = ["NATIVE_DATA": "YES"]
        if try dataset.layers().contains(where: { LayerSchema.isOwn($0.fields) }) {
          options["DATE_AS_STRING"] = "YES"
        }
        dataset = try Dataset.open(path, library: library, options: options)
      } else if dataset.driverName == "CSV", case let layers = try dataset.layers(), !layers.isEmpty {
        // Of a folder's tables the first one with a point's columns tells for all.
        let options = layers.map { CSVColumns.openOptions(for: $0.fields.map(\.name)) }
        dataset = try Dataset.open(
          path, library: library, options: options.first { $0["X_POSSIBLE_NAMES"] != nil } ?? options[0])
      }
      self.dataset = dataset
      layers = try dataset.layers()
    } catch {
      throw .unreadableInput(path: Connection.shown(path), reason: error.text)
    }
    self.path = Connection.shown(path)
    let order = LayerSchema.order.map(\.name)
    func rank(_ layer: VectorLayer) -> Int { order.firstIndex(of: layer.name) ?? order.count }
    // A folder has no order, and a GeoPackage lists its tables last: the schema's order, then the file's.
    layers = layers.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
    let isKML = ["LIBKML", "KML"].contains(dataset.driverName)
    // An empty folder says nothing of its fields, which stand with the features.
    if isKML { layers.removeAll { $0.featureCount == 0 || $0.name == ArrowHeads.name } }
    if dataset.driverName == "GPKG" { layers.removeAll { $0.name == StyleTable.name } }
    if isConnection {
      // Other schemas' tables have a dot in their names; these are PostGIS's own and QGIS's.
      let others = [StyleTable.name, "spatial_ref_sys"]
      layers.removeAll { $0.name.contains(".") || others.contains($0.name) }
    }
    self.layers = layers
    let named = layers.map { isKML ? KMLFields.inSchema($0.fields) : $0.fields }
    let isOwn = named.contains { LayerSchema.isOwn($0) }
    fields = named
    namesLayersInField = isGeoJSON || (isOwn && dataset.driverName == "CSV")
    hasIdleFields = isGeoJSON || isKML
    hasMixedLayers = isGeoJSON || isKML || dataset.driverName == "CSV"
    // What other formats declare is a guess or a family: a shapefile's lines and areas may have several parts.
    keepsDeclaredTypes = dataset.driverName == "FlatGeobuf"
    isSilentlyInDegrees = isOwn && dataset.driverName == "CSV"
    leavesOutNulls = isKML && isOwn
    derivedFields = !isOwn ? [] : isKML ? KMLFields.derived : isGeoJSON ? SimpleStyle.names : []
    if isGeoJSON {
      metadata =
        layers.first.map {
          GeoJSONMetadata.read($0.metadata(domain: "NATIVE_DATA")["NATIVE_DATA"] ?? "")
        } ?? [:]
    } else {
      metadata = dataset.driverName == "GPKG" ? dataset.metadata : [:]
    }
  }
}
