import GDAL

/// The whole texts that a shapefile's fields have no room for: a table beside it, made when the first one is cut.
final class CutTexts {
  /// What follows the shapefile's name.
  static let suffix = "_texts.csv"

  private let path: String
  private let library: Library
  private var table: (dataset: Dataset, layer: VectorLayer)?

  /// - Parameter shapefile: the path of the `.shp` or `.dbf`.
  init(beside shapefile: String, library: Library) {
    let name = PathName(shapefile)
    path = name.beside(name.stem + Self.suffix)
    self.library = library
  }

  /// Keeps a text.
  ///
  /// - Parameter feature: the feature's number in the shapefile, from 0.
  func keep(_ text: String, feature: Int, field: String) throws(GDALError) {
    let layer: VectorLayer
    if let table { layer = table.layer } else { layer = try make() }
    let row = try layer.makeFeature()
    try row.set("feature", to: .integer(Int64(feature)))
    try row.set("field", to: .text(field))
    try row.set("text", to: .text(text))
    try layer.append(row)
  }

  /// Writes what is left.
  func close() throws(GDALError) {
    try table?.dataset.close()
  }

  private func make() throws(GDALError) -> VectorLayer {
    let dataset = try Driver(named: "CSV", library: library).create(path)
    let layer = try dataset.createLayer(
      PathName(path).stem, type: .none, reference: nil,
      fields: [
        FieldDefinition("feature", .integer64), FieldDefinition("field", .string),
        FieldDefinition("text", .string),
      ], options: ["STRING_QUOTING": "IF_NEEDED"])
    table = (dataset, layer)
    return layer
  }
}
