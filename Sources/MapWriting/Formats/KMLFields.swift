import GDAL
import MapLayers

/// The fields that LIBKML gives the layers of a map of our own when it reads them.
enum KMLFields {
  /// What it makes of a placemark's other parts.
  static let derived: Set<String> = [
    "description", "timestamp", "begin", "end", "altitudeMode", "tessellate", "extrude", "visibility",
    "drawOrder",
    "icon", "snippet",
  ]

  /// The fields with the schema's name for the one that is the placemark's own name.
  static func inSchema(_ fields: [FieldDefinition]) -> [FieldDefinition] {
    guard LayerSchema.isOwn(fields), !fields.contains(where: { $0.name == "name" }) else { return fields }
    return fields.map { field in
      var field = field
      if field.name == "Name" { field.name = "name" }
      return field
    }
  }
}
