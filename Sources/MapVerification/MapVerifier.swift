import GDAL
import MapLayers
import MapWriting

/// Reopens a map and tests it: what it is made of, whether its geometries are valid, and whether its dates agree.
///
/// ```swift
/// let verified = try MapVerifier().verify("map.gpkg")
/// for problem in verified.problems { print(problem) }
/// ```
///
/// Of maps of this project names and types of fields, geometry types and dates are tested too; of others geometries, texts,
/// counts and the spatial reference.
public struct MapVerifier: Sendable {
  /// A verifier.
  public init() {}

  /// Reads a file, or a folder of shapefiles, through.
  ///
  /// - Throws: `MapWritingError` if there is no such file or it cannot be read as a map.
  public func verify(_ path: String) throws(MapWritingError) -> VerifiedMap {
    let library = try MapWriter.library()
    let source = try MapSource(path, library: library)
    let degrees: SpatialReference
    do throws(GDALError) {
      degrees = try SpatialReference(epsg: 4326, library: library)
    } catch {
      throw .libraryMissing(error)
    }
    var findings = Findings()
    var areas: [ControlArea] = []
    for (index, layer) in source.layers.enumerated() {
      findings.begin(layer.name)
      LayerCheck(source: source, index: index, degrees: degrees, library: library).check(&findings)
      var check = FeatureCheck(source: source, index: index)
      try layer.forEach(
        { (feature: FeatureRecord) throws(MapWritingError) in check.check(feature, &findings, &areas) },
        onError: { .unreadableInput(path: path, reason: $0.text) })
      check.finish(count: layer.featureCount, &findings)
    }
    let control = ControlMap(areas: areas)
    for overlap in control.overlaps() {
      findings.add(
        "its interval overlaps that of feature \(overlap.other) of the same place, \(overlap.place)",
        feature: overlap.feature, layer: LayerSchema.control.name)
    }
    return VerifiedMap(layers: findings.layers, problems: findings.problems, control: control)
  }
}
