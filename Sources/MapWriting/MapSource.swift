import GDAL
import MapLayers

/// A file or folder that GDAL reads layers from.
struct MapSource {
  let path: String
  let dataset: Dataset
  let layers: [VectorLayer]
  let isGeoJSON: Bool
  /// What the file says about the whole map.
  let metadata: [String: String]

  /// Opens an input.
  init(_ path: String, library: Library) throws(MapWritingError) {
    guard FileSystem.kind(path) != nil else { throw .noSuchInput(path: path) }
    var layers: [VectorLayer]
    do throws(GDALError) {
      var dataset = try Dataset.open(path, library: library)
      isGeoJSON = dataset.driverName.hasPrefix("GeoJSON")
      if isGeoJSON {
        // In a map of our own the schema tells which texts are dates; elsewhere GDAL's guess is the best there is.
        var options = ["NATIVE_DATA": "YES"]
        if try dataset.layers().contains(where: { LayerSchema.isOwn($0.fields) }) {
          options["DATE_AS_STRING"] = "YES"
        }
        dataset = try Dataset.open(path, library: library, options: options)
      }
      self.dataset = dataset
      layers = try dataset.layers()
    } catch {
      throw .unreadableInput(path: path, reason: error.text)
    }
    self.path = path
    let order = LayerSchema.order.map(\.name)
    func rank(_ layer: VectorLayer) -> Int { order.firstIndex(of: layer.name) ?? order.count }
    // A folder has no order, and a GeoPackage lists its tables last: the schema's order, then the file's.
    layers = layers.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
    self.layers = layers
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
