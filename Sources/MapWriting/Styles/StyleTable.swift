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
        ("description", .text(description)),
        ("owner", .text("")), ("ui", .null),
      ]
      for (field, content) in values { try feature.set(field, to: content) }
      try layer.append(feature)
    }
  }

  private static let description = "Colors by side; claimed dashed, contested hatched, inferred lighter"

  /// Adds rows to the table of a database, which may hold others, in place of older ones of the same layers.
  static func add(_ rows: [Row], toPostGIS dataset: Dataset) throws(GDALError) {
    try dataset.execute(
      """
      CREATE TABLE IF NOT EXISTS layer_styles (id serial PRIMARY KEY, f_table_catalog varchar, f_table_schema varchar, \
      f_table_name varchar, f_geometry_column varchar, styleName text, styleQML xml, styleSLD xml, \
      useAsDefault boolean, description text, owner varchar(63) DEFAULT CURRENT_USER, ui xml, \
      update_time timestamp DEFAULT CURRENT_TIMESTAMP, type varchar)
      """)
    for row in rows {
      let style = row.style.replacing(/<!DOCTYPE[^>]*>\s*/, with: "")
      try dataset.execute(
        """
        DELETE FROM layer_styles WHERE f_table_catalog = current_database() AND f_table_schema = current_schema() \
        AND f_table_name = \(literal(row.table)) AND styleName = 'frontline'
        """)
      try dataset.execute(
        """
        INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, \
        styleQML, useAsDefault, description) VALUES (current_database(), current_schema(), \(literal(row.table)), \
        \(literal(row.geometryColumn)), 'frontline', \(literal(style)), true, \(literal(description)))
        """)
    }
  }

  /// A text constant of SQL, whatever the server takes a backslash for.
  private static func literal(_ text: String) -> String {
    let quoted = text.replacing("'", with: "''")
    return quoted.contains("\\") ? " E'\(quoted.replacing("\\", with: "\\\\"))'" : "'\(quoted)'"
  }
}
