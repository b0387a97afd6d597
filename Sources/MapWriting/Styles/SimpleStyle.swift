import GDAL
import MapLayers

/// Looks as members of a GeoJSON feature's properties, which web maps read.
///
/// Source: Mapbox, simplestyle-spec 1.1.0.
enum SimpleStyle {
  /// The members, which are no fields of the map.
  static let fields: [FieldDefinition] = [
    FieldDefinition("stroke", .string), FieldDefinition("stroke-width", .real),
    FieldDefinition("stroke-opacity", .real), FieldDefinition("fill", .string),
    FieldDefinition("fill-opacity", .real), FieldDefinition("marker-color", .string),
    FieldDefinition("marker-size", .string),
  ]

  /// Their names.
  static let names = Set(fields.map(\.name))

  /// The values of a look; what does not concern the geometry is left out.
  static func members(_ style: FeatureStyle) -> [(name: String, content: FieldContent)] {
    if let size = style.markerSize {
      return [
        ("marker-color", .text((style.fill ?? style.stroke).hex)),
        ("marker-size", .text(size < 5 ? "small" : "medium")),
      ]
    }
    var members: [(name: String, content: FieldContent)] = [
      ("stroke", .text(style.stroke.hex)), ("stroke-width", .real(style.strokeWidth)),
      ("stroke-opacity", .real(style.strokeOpacity)),
    ]
    if let fill = style.fill {
      members += [("fill", .text(fill.hex)), ("fill-opacity", .real(style.fillOpacity))]
    }
    return members
  }
}
