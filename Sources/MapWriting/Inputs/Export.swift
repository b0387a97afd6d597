import GDAL
import MapLayers

/// One export: an input that has been surveyed, and how its features become those of the output.
struct Export {
  let source: MapSource
  let routes: SourceRoutes
  private let format: MapFormat
  private let degrees: SpatialReference
  /// By layer of the input, where its coordinates have to change.
  private var transformations: [CoordinateTransformation?] = []
  private var warnings: [String] = []

  init(_ input: String, format: MapFormat, layers: [String]?) throws(MapWritingError) {
    let library = try MapWriter.library()
    source = try MapSource(input, library: library)
    self.format = format
    routes = try SourceRoutes(
      source,
      rules: SourceRoutes.Rules(
        byLayerField: source.namesLayersInField,
        byFamily: format == .shapefile || format == .flatGeobuf
          || (source.hasMixedLayers && format == .geoPackage),
        separatesMulti: format == .geoPackage || format == .flatGeobuf, dropsUnset: source.hasIdleFields,
        narrows: format == .csv, keepsTables: format.keepsTables),
      only: layers)
    do throws(GDALError) {
      degrees = try SpatialReference(epsg: 4326, library: library)
    } catch {
      throw .libraryMissing(error)
    }
    for name in routes.droppedTables { warnings.append(format.tableWarning(name)) }
    for route in routes.routes where format == .shapefile {
      guard route.family == .collection || route.family == .other else { continue }
      throw .unfit(
        layer: route.name, feature: nil,
        reason: "a shapefile keeps no geometries of mixed types; export to GeoJSON or GeoPackage")
    }
    for (index, layer) in source.layers.enumerated() {
      guard format.isInDegrees else {
        transformations.append(nil)
        continue
      }
      guard let reference = layer.reference else {
        transformations.append(nil)
        let isMap =
          !source.isSilentlyInDegrees && routes.routes.contains { $0.source == index }
          && layer.geometryType.flat != .none
        if isMap {
          warnings.append(
            "layer \(layer.name): names no spatial reference; its coordinates are taken for WGS 84")
        }
        continue
      }
      do throws(GDALError) {
        transformations.append(
          reference.isSame(as: degrees) ? nil : try CoordinateTransformation(from: reference, to: degrees))
      } catch {
        throw .unreadableInput(path: input, reason: error.description)
      }
    }
  }

  func job(overwrite: Bool) throws(MapWritingError) -> OutputJob {
    let plans = routes.routes.map { route in
      LayerPlan(
        name: route.name, type: format.isCollection ? .unknown : route.type,
        fields: route.fields.map(\.definition),
        reference: route.type.flat == .none
          ? nil : source.layers[route.source].reference ?? (source.isSilentlyInDegrees ? degrees : nil),
        isPlain: route.isPlain && transformations[route.source] == nil)
    }
    let title = plans.count == 1 && plans[0].name != "" ? plans[0].name : "frontline"
    return OutputJob(
      format: format, overwrite: overwrite, plans: plans, title: title,
      metadata: source.metadata, style: MapStyle(sides: routes.sides))
  }

  func fill(_ sink: any FeatureSink) throws(MapWritingError) {
    for (index, layer) in source.layers.enumerated() {
      let kinds = layer.fields.map(\.kind)
      let fields = routes.routes.map { route in
        SourceFields(
          origins: route.source != index
            ? [] : route.fields.map { $0.index.map { SourceFields.Origin(index: $0, kind: kinds[$0]) } },
          leavesOutNulls: source.leavesOutNulls)
      }
      let said = try layer.forEach(
        { (feature: FeatureRecord) throws(MapWritingError) in
          guard let number = routes.index(of: feature, source: index) else { return }
          let geometry = try geometry(of: feature, route: number)
          try sink.append(geometry, of: feature, fields[number], to: number)
        },
        onError: { .unreadableInput(path: source.path, reason: $0.text) })
      for warning in said { sink.warn("layer \(layer.name): \(warning)") }
    }
  }

  func withWarnings(_ written: WrittenMap) -> WrittenMap {
    var written = written
    written.warnings = warnings + written.warnings
    return written
  }

  private func geometry(
    of feature: FeatureRecord, route: Int
  ) throws(MapWritingError) -> Geometry? {
    guard var geometry = feature.geometry else { return nil }
    // Neither GeoJSON nor a shapefile has arcs, and an empty geometry is as good as none there.
    if format != .geoPackage && format != .flatGeobuf {
      if geometry.isEmpty { return nil }
    }
    do throws(GDALError) {
      if format != .geoPackage, format != .flatGeobuf, geometry.type.linear != geometry.type.flat {
        geometry = try geometry.linear()
      }
      if let transformation = transformations[routes.routes[route].source] {
        geometry = try geometry.transformed(by: transformation)
      }
      if routes.routes[route].promotes { geometry = try geometry.multi() }
    } catch {
      throw .unfit(
        layer: routes.routes[route].name, feature: Int(feature.identifier), reason: error.description)
    }
    if format.isInDegrees {
      let box = geometry.envelope
      // A hair more than the globe comes from rounding in a transformation.
      guard box.minX >= -180.000001, box.maxX <= 180.000001, box.minY >= -90.000001, box.maxY <= 90.000001
      else {
        throw .unfit(
          layer: routes.routes[route].name, feature: Int(feature.identifier),
          reason:
            "longitudes \(box.minX) to \(box.maxX), latitudes \(box.minY) to \(box.maxY) are not on the globe; "
            + "give the input its spatial reference, for example a .prj file")
      }
    }
    return geometry
  }
}
