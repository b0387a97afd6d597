import Geodesy
import SystemPackage

/// The rivers and the borders of countries that come with a gazetteer: what separates the ground on both sides.
public struct BarrierLines: Sendable {
  /// A river or a country.
  public struct Shape: Sendable, Hashable {
    /// The name in Latin letters, nil where the file has none.
    public let name: String?
    /// The name in Arabic letters, nil where the file has none.
    public let arabicName: String?
    /// Whom the lines are from, as the file says it; nil where it does not.
    public let source: String?
    /// The lines of a river, or the outer rings of a country.
    public let lines: [[Position]]
  }

  /// The rivers with their names.
  public let namedRivers: [Shape]
  /// The countries with their names.
  public let countries: [Shape]

  /// The lines of rivers.
  public var rivers: [[Position]] { namedRivers.flatMap(\.lines) }
  /// The outlines of countries.
  public var borders: [[Position]] { countries.flatMap(\.lines) }

  /// Loads `rivers.geojson` and the countries of `admin.geojson`: of the first of a gazetteer's folders that has the rivers,
  /// else those that ship.
  ///
  /// - Throws: `GazetteerError` for a missing or broken file.
  public init(of gazetteer: Gazetteer) throws(GazetteerError) {
    let own = gazetteer.folders.first { GazetteerLoader.isReadable($0.appending("rivers.geojson")) }
    let folder: FilePath
    if let own { folder = own } else { folder = try ShippedGazetteer.folder() }
    namedRivers = try GeoJSONShapes(path: folder.appending("rivers.geojson")).features.map(Self.shape)
    let admin = folder.appending("admin.geojson")
    guard GazetteerLoader.isReadable(admin) else {
      countries = []
      return
    }
    countries = try GeoJSONShapes(path: admin).features
      .filter { $0.properties["level"]?.double == 0 }.map(Self.shape)
  }

  private static func shape(_ feature: GeoJSONShapes.Feature) -> Shape {
    Shape(
      name: feature.properties["name"]?.string, arabicName: feature.properties["name_ar"]?.string,
      source: feature.properties["source"]?.string, lines: feature.parts)
  }
}
