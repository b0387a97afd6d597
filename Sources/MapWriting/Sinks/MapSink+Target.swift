import GDAL
import MapLayers

extension MapSink {
  /// Where the features of one plan go.
  final class Target {
    let layer: VectorLayer
    /// The name under which they are counted when they are read back.
    let key: String
    /// The names of the plan's fields in the format.
    let fieldNames: [String]
    /// Their types in the format.
    let kinds: [FieldKind]
    /// Where they stand among the layer's fields.
    let indices: [Int]
    /// A feature's contents before there are any, one for each of the layer's fields.
    let blank: [FieldContent]
    /// Whether the layer's fields are those of the plan, in the same order.
    let isStraight: Bool
    /// The field `layer`, where the plan lacks it and it has to be filled in.
    let addedLayerField: Int?
    /// Where the plan has the field `layer`.
    let layerField: Int?
    /// Fields of the format that repeat a field of the plan as a moment, where it is one.
    let moments: [(source: Int, index: Int)]
    /// Fields of the format that tell how a feature looks, by their names.
    let styleFields: [String: Int]
    /// The fields that take the place of a point's geometry.
    let position: (longitude: Int, latitude: Int)?
    /// Where texts go that were cut.
    var cutTexts: CutTexts?
    /// In a shapefile how many bytes the texts of each of the layer's fields may have.
    var textWidths: [Int] = []
    /// The column of geometries, in a format that names it.
    var geometryColumn = ""

    /// A target whose layer has all its fields by now.
    ///
    /// - Throws: `GDALError` about a field that the layer has not.
    init(
      _ layer: VectorLayer, key: String, fieldNames: [String], kinds: [FieldKind],
      addsLayerName: Bool = false,
      layerField: Int? = nil, moments: [(source: Int, field: String)] = [],
      position: (longitude: String, latitude: String)? = nil
    ) throws(GDALError) {
      self.layer = layer
      self.key = key
      self.fieldNames = fieldNames
      self.kinds = kinds
      self.layerField = layerField
      var indices: [Int] = []
      for name in fieldNames { indices.append(try layer.position(of: name)) }
      self.indices = indices
      blank = Array(repeating: .unset, count: layer.fields.count)
      isStraight = blank.count == indices.count && indices == Array(indices.indices)
      addedLayerField = addsLayerName ? try layer.position(of: "layer") : nil
      var found: [(source: Int, index: Int)] = []
      for moment in moments { found.append((moment.source, try layer.position(of: moment.field))) }
      self.moments = found
      if let position {
        self.position = (
          try layer.position(of: position.longitude), try layer.position(of: position.latitude)
        )
      } else {
        self.position = nil
      }
      var styles: [String: Int] = [:]
      for (index, field) in layer.fields.enumerated() where SimpleStyle.names.contains(field.name) {
        if !fieldNames.contains(field.name) { styles[field.name] = index }
      }
      styleFields = styles
    }
  }
}
