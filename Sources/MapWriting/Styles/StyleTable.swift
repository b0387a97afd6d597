import GDAL
import MapLayers

/// The table in which a GeoPackage keeps the styles of its layers for QGIS.
///
/// Source: QGIS, "Saving styles in a GeoPackage": the columns that it makes itself.
enum StyleTable {
  /// The table's name; it is no layer of the map.
  static let name = "layer_styles"

  /// A row of the table.
  struct Row {
    let table: String
    let geometryColumn: String
    let style: String
  }

  /// Writes the table.
  static func write(_ rows: [Row], to dataset: Dataset) throws(GDALError) {
    let fields = [
      FieldDefinition("f_table_catalog", .string), FieldDefinition("f_table_schema", .string),
      FieldDefinition("f_table_name", .string), FieldDefinition("f_geometry_column", .string),
      FieldDefinition("styleName", .string), FieldDefinition("styleQML", .string),
      FieldDefinition("styleSLD", .string), FieldDefinition("useAsDefault", .integer, subtype: .boolean),
      FieldDefinition("description", .string), FieldDefinition("owner", .string),
      FieldDefinition("ui", .string), FieldDefinition("update_time", .dateTime),
    ]
    let layer = try dataset.createLayer(
      name, type: .none, reference: nil, fields: fields, options: ["FID": "id"])
    for row in rows {
      let feature = try layer.makeFeature()
      let values: [(String, FieldContent)] = [
        ("f_table_catalog", .text("")), ("f_table_schema", .text("")), ("f_table_name", .text(row.table)),
        ("f_geometry_column", .text(row.geometryColumn)), ("styleName", .text("frontline")),
        ("styleQML", .text(row.style)), ("styleSLD", .text("")), ("useAsDefault", .integer(1)),
        ("description", .text("Colors by side; claimed dashed, contested hatched, inferred lighter")),
        ("owner", .text("")), ("ui", .null),
      ]
      for (field, content) in values { try feature.set(field, to: content) }
      try layer.append(feature)
    }
  }
}
