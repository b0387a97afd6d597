import GDAL
import MapLayers

/// Which features of an input go to which layer of an output, found by reading the input once.
///
/// A GeoJSON holds everything in one layer: there the field `layer` and the geometry's type tell the layers apart.
struct SourceRoutes {
  /// How layers are told apart.
  struct Rules {
    /// By the value of the field `layer`, if there is one.
    var byLayerField: Bool
    /// By the family of geometry types.
    var byFamily: Bool
    /// Whether a layer holds either single geometries or collections, as a GeoPackage's does.
    var separatesMulti: Bool
    /// Whether fields that no feature of a layer sets are left out.
    var dropsUnset: Bool
    /// Whether a layer of no declared type gets that of its features where all are single points, or none has a geometry.
    var narrows = false
    /// Whether the output can hold layers without geometries.
    var keepsTables = true
  }

  /// A layer of the output.
  struct Route {
    let source: Int
    /// The name as the output says it.
    var name: String
    var family: GeometryFamily?
    var type: GeometryType
    /// The fields of the output, each with the index in the source where there is one.
    var fields: [(definition: FieldDefinition, index: Int?)]
    /// Whether single geometries are written as collections of one.
    var promotes: Bool
    /// Whether its geometries are such as ``PlainGeometry`` describes.
    var isPlain = false
  }

  private(set) var routes: [Route] = []
  /// The sides that the wanted layers name.
  private(set) var sides: Set<String> = []
  /// Layers without geometries that the output cannot hold, where there are others that it can.
  private(set) var droppedTables: [String] = []
  private var indices: [Key: Int] = [:]
  private let rules: Rules
  /// Of each source whose layers no field tells apart, the route for each family.
  private var direct: [[Int?]] = []
  private let layerFields: [Int?]
  private let names: [String]

  private struct Key: Hashable {
    let source: Int
    let name: String
    let family: GeometryFamily?
  }

  /// Reads an input through.
  init(_ source: MapSource, rules: Rules, only wanted: [String]?) throws(MapWritingError) {
    self.rules = rules
    let fields = source.fields
    layerFields = fields.map { fields in
      rules.byLayerField ? fields.firstIndex { $0.name == "layer" && $0.kind == .string } : nil
    }
    names = source.layers.map(\.name)
    var surveys: [LayerSurvey] = []
    var found: [Pair: Int] = [:]
    for (number, layer) in source.layers.enumerated() {
      let own = LayerSchema.isOwn(fields[number])
      if layerFields[number] == nil || layer.featureCount == 0 {
        found[Pair(source: number, name: names[number])] = surveys.count
        surveys.append(
          LayerSurvey(
            source: number, name: names[number], fields: fields[number], isOwn: own,
            derived: source.derivedFields))
      }
      let layerField = layerFields[number]
      let name = names[number]
      if layerField == nil, !own, !rules.dropsUnset, source.keepsDeclaredTypes,
        let index = found[Pair(source: number, name: name)], surveys[index].takeDeclared(of: layer)
      {
        continue
      }
      try layer.forEach(
        { (feature: FeatureRecord) throws(MapWritingError) in
          let value = Self.name(feature, field: layerField, else: name)
          let pair = Pair(source: number, name: value)
          let index = found[pair] ?? surveys.count
          if index == surveys.count {
            found[pair] = index
            surveys.append(
              LayerSurvey(
                source: number, name: value, fields: fields[number], isOwn: own,
                derived: source.derivedFields))
          }
          surveys[index].note(feature)
        },
        onError: { .unreadableInput(path: source.path, reason: $0.text) })
    }
    if let wanted {
      let known = surveys.map(\.name)
      if let missing = wanted.first(where: { !known.contains($0) }) {
        throw .noSuchLayer(missing, known: known)
      }
      surveys.removeAll { !wanted.contains($0.name) }
    }
    if !rules.keepsTables {
      let tables = surveys.filter { survey in
        survey.families.allSatisfy { $0 == .none }
          && (!survey.families.isEmpty || source.layers[survey.source].geometryType.flat == .none)
      }.map(\.name)
      if tables.count < surveys.count {
        droppedTables = tables
        surveys.removeAll { tables.contains($0.name) }
      }
    }
    sides = surveys.reduce(into: []) { $0.formUnion($1.sides) }
    let rank = { (name: String) in LayerSchema.order.firstIndex { $0.name == name } ?? LayerSchema.order.count
    }
    for survey in surveys.enumerated().sorted(by: {
      (rank($0.element.name), $0.offset) < (rank($1.element.name), $1.offset)
    }).map(\.element) {
      add(survey, declared: source.layers[survey.source].geometryType, drops: rules.dropsUnset)
    }
    direct = names.enumerated().map { source, name in
      GeometryFamily.allCases.map { family in
        indices[Key(source: source, name: name, family: rules.byFamily ? family : nil)]
      }
    }
  }

  /// The index of the route that a feature takes; nil if its layer is not wanted.
  func index(of feature: FeatureRecord, source: Int) -> Int? {
    let family = rules.byFamily ? GeometryFamily(of: feature.geometry) : nil
    if layerFields[source] == nil { return direct[source][(family ?? .none).position] }
    let name = Self.name(feature, field: layerFields[source], else: names[source])
    return indices[Key(source: source, name: name, family: family)]
  }

  private struct Pair: Hashable {
    let source: Int
    let name: String
  }

  private static func name(_ feature: FeatureRecord, field: Int?, else name: String) -> String {
    guard let field, case .text(let value) = feature.content(at: field, kind: .string), !value.isEmpty else {
      return name
    }
    return value
  }

  private mutating func add(_ survey: LayerSurvey, declared: GeometryType, drops: Bool) {
    guard rules.byFamily else {
      let isMixed = survey.hasMulti && survey.hasSingle && rules.separatesMulti
      var type = isMixed && declared.flat != .unknown ? declared.multi : declared
      if rules.separatesMulti, !isMixed, survey.hasMulti, declared.flat != .unknown { type = declared.multi }
      if survey.hasHeight, type.flat != .none { type = type.withHeight }
      if rules.narrows { type = survey.narrowed(type) }
      indices[Key(source: survey.source, name: survey.name, family: nil)] = routes.count
      routes.append(
        Route(
          source: survey.source, name: survey.name, family: nil, type: type,
          fields: survey.outputFields(for: nil, dropsUnset: drops),
          promotes: rules.separatesMulti && type.flat == type.multi && type.flat != .unknown,
          isPlain: survey.isPlain))
      return
    }
    var families = survey.families.filter { $0 != .none }
    if families.isEmpty {
      let own = survey.isOwn ? LayerSchema.layer(named: survey.name)?.shapeType.family : nil
      families = [survey.families.isEmpty ? own ?? GeometryFamily(declared) : GeometryFamily(declared)]
    }
    for family in families {
      let schema = survey.isOwn ? LayerSchema.layer(named: survey.name)?.shapeType.family : nil
      let isPlain = families.count == 1 || family == schema
      var type = family.single
      let hasMulti = survey.multiFamilies.contains(family)
      // A shapefile of lines or areas takes those of several parts; one of points does not.
      if hasMulti, rules.separatesMulti || family == .point { type = type.multi }
      if survey.hasHeight, type.flat != .none { type = type.withHeight }
      indices[Key(source: survey.source, name: survey.name, family: family)] = routes.count
      routes.append(
        Route(
          source: survey.source, name: isPlain ? survey.name : "\(survey.name)_\(family.rawValue)",
          family: family, type: type, fields: survey.outputFields(for: family, dropsUnset: drops),
          promotes: hasMulti && type.flat == type.multi))
    }
    // Features without a geometry stay with the others of their layer.
    if families[0] != .none,
      let first = indices[Key(source: survey.source, name: survey.name, family: families[0])]
    {
      indices[Key(source: survey.source, name: survey.name, family: GeometryFamily.none)] = first
    }
  }
}
