import GDAL
import MapLayers

/// What one layer of an input holds: found by reading it once, before anything is written.
struct LayerSurvey {
  let source: Int
  let name: String
  let fields: [FieldDefinition]
  /// Whether the fields are those of this project's maps.
  let isOwn: Bool
  /// The geometry families in the order in which they came up.
  private(set) var families: [GeometryFamily] = []
  private(set) var multiFamilies: Set<GeometryFamily> = []
  private(set) var hasSingle = false
  private(set) var hasHeight = false
  /// Whether all geometries so far are such as ``PlainGeometry`` describes.
  private(set) var isPlain = true
  /// By field: whether a feature says something of it, and whether it has a value.
  private var isSet: [Bool]
  private var isPresent: [Bool]
  /// By field: whether every value is one of the schema's type.
  private var fits: [Bool]
  private let schemaKinds: [FieldKind?]
  private let derived: Set<String>
  /// The sides that a map's own fields name, for their colors.
  private(set) var sides: Set<String> = []
  private let sideFields: [Bool]

  init(source: Int, name: String, fields: [FieldDefinition], isOwn: Bool, derived: Set<String>) {
    self.derived = derived
    self.source = source
    self.name = name
    self.fields = fields
    self.isOwn = isOwn
    isSet = fields.map { _ in false }
    isPresent = isSet
    fits = fields.map { _ in true }
    let schema = isOwn ? LayerSchema.layer(named: name)?.fields ?? [] : []
    let naming = isOwn ? MapStyle.sideFields(of: name) : []
    sideFields = fields.map { naming.contains($0.name) }
    schemaKinds = fields.map { field in schema.first { $0.name == field.name }?.type.kind }
  }

  /// The type of a layer where its features tell more than what is declared.
  func narrowed(_ declared: GeometryType) -> GeometryType {
    guard !families.isEmpty else {
      guard isOwn, let schema = LayerSchema.layer(named: name) else { return declared }
      return schema.shapeType.family.single
    }
    switch Set(families).subtracting([.none]) {
    case []: return .none
    case [.point] where !hasMulti: return .point
    default: return declared.flat == .point || declared.flat == .none ? .unknown : declared
    }
  }

  var hasMulti: Bool { !multiFamilies.isEmpty }

  /// Takes the declared type for what the features have, where a format holds them to it and it says everything.
  ///
  /// - Returns: false where it does not: then the features have to be looked at.
  mutating func takeDeclared(of layer: VectorLayer) -> Bool {
    let type = layer.geometryType
    let family = GeometryFamily(type)
    guard [.point, .line, .polygon].contains(family) else { return false }
    families = [family]
    if type.linear == type.linear.multi { multiFamilies = [family] } else { hasSingle = true }
    hasHeight = type.hasHeight
    isPlain = PlainGeometry.isPlain(declared: layer)
    return true
  }

  /// Takes a feature into account.
  mutating func note(_ feature: FeatureRecord) {
    let geometry = feature.geometry
    let family = GeometryFamily(of: geometry)
    if !families.contains(family) { families.append(family) }
    if isPlain { isPlain = PlainGeometry.isPlain(geometry) }
    if let type = geometry?.type, family != .none {
      if type.linear == type.linear.multi { multiFamilies.insert(family) } else { hasSingle = true }
      if type.hasHeight { hasHeight = true }
    }
    for (index, field) in fields.enumerated() {
      let state = feature.state(at: index)
      if state.isSet { isSet[index] = true }
      guard state.isPresent else { continue }
      isPresent[index] = true
      guard sideFields[index] || schemaKinds[index] != nil else { continue }
      let content = feature.content(at: index, kind: field.kind)
      if sideFields[index] { sides.insert(content.plainText) }
      if let kind = schemaKinds[index], fits[index], content.converted(to: kind) == nil {
        fits[index] = false
      }
    }
  }

  /// The fields of a layer of the output, each with its index in the input.
  func outputFields(for family: GeometryFamily?, dropsUnset: Bool) -> [(
    definition: FieldDefinition, index: Int?
  )] {
    let schema = isOwn ? LayerSchema.layer(named: name) : nil
    guard let schema, family == nil || family == schema.shapeType.family else {
      return fields.enumerated().filter { !dropsUnset || isSet[$0.offset] }
        .map { (definition: $0.element, index: $0.offset) }
    }
    let known = schema.fields.map { field in
      let index = fields.firstIndex { $0.name == field.name }
      let kind = index.map { fits[$0] } ?? true ? field.type.kind : .string
      return (definition: FieldDefinition(field.name, kind), index: index)
    }
    let others = fields.enumerated().filter { field in
      isPresent[field.offset] && !derived.contains(field.element.name)
        && !schema.fields.contains { $0.name == field.element.name }
    }
    return known + others.map { (definition: $0.element, index: $0.offset) }
  }
}
