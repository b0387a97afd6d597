import Geodesy
import JSONText
import SystemPackage

/// The rivers and the borders of countries that come with a gazetteer: what separates the ground on both sides.
public struct BarrierLines: Sendable {
  /// The rivers with their names.
  public let namedRivers: [NamedLine]
  /// The outlines of countries with their names.
  public let namedBorders: [NamedLine]

  /// The lines of rivers.
  public var rivers: [[Position]] { namedRivers.map(\.points) }
  /// The outlines of countries.
  public var borders: [[Position]] { namedBorders.map(\.points) }

  /// Loads `rivers.geojson` and the countries of `admin.geojson`: of the first of a gazetteer's folders that has the rivers,
  /// else those that ship.
  ///
  /// - Throws: `GazetteerError` for a missing or broken file.
  public init(of gazetteer: Gazetteer) throws(GazetteerError) {
    let own = gazetteer.folders.first { GazetteerLoader.isReadable($0.appending("rivers.geojson")) }
    let folder: FilePath
    if let own { folder = own } else { folder = try ShippedGazetteer.folder() }
    namedRivers = Self.lines(try GeoJSONShapes(path: folder.appending("rivers.geojson")).features)
    let admin = folder.appending("admin.geojson")
    guard GazetteerLoader.isReadable(admin) else {
      namedBorders = []
      return
    }
    namedBorders = Self.lines(
      try GeoJSONShapes(path: admin).features.filter { $0.properties["level"]?.double == 0 })
  }

  private static func lines(_ features: [GeoJSONShapes.Feature]) -> [NamedLine] {
    features.flatMap { feature in
      feature.parts.map { part in
        NamedLine(
          name: feature.properties["name"]?.string, arabicName: feature.properties["name_ar"]?.string,
          source: feature.properties["source"]?.string, points: part)
      }
    }
  }
}
