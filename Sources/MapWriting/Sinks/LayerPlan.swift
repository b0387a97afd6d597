import GDAL

/// A layer that is to be written.
struct LayerPlan {
  /// The layer's name as asked for; in a GeoJSON the value of the field `layer`.
  var name: String
  /// The type of its geometries.
  var type: GeometryType
  /// The fields, in order, before the format's own limits.
  var fields: [FieldDefinition]
  /// What its coordinates mean, nil in a table or where nobody knows.
  var reference: SpatialReference?
  /// Whether its geometries are known to be such as ``PlainGeometry`` describes.
  var isPlain = false
}
