import Geodesy
import SystemPackage

/// The rivers and the borders of countries that come with a gazetteer: what separates the ground on both sides.
public struct BarrierLines: Sendable {
  /// The lines of rivers.
  public let rivers: [[Position]]
  /// The outlines of countries.
  public let borders: [[Position]]

  /// Loads `rivers.geojson` and the countries of `admin.geojson`: of the first of a gazetteer's folders that has the rivers,
  /// else those that ship.
  ///
  /// - Throws: `GazetteerError` for a missing or broken file.
  public init(of gazetteer: Gazetteer) throws(GazetteerError) {
    let own = gazetteer.folders.first { GazetteerLoader.isReadable($0.appending("rivers.geojson")) }
    let folder: FilePath
    if let own { folder = own } else { folder = try ShippedGazetteer.folder() }
    rivers = try GeoJSONShapes(path: folder.appending("rivers.geojson")).features.flatMap(\.parts)
    let admin = folder.appending("admin.geojson")
    guard GazetteerLoader.isReadable(admin) else {
      borders = []
      return
    }
    borders = try GeoJSONShapes(path: admin).features
      .filter { $0.properties["level"]?.double == 0 }.flatMap(\.parts)
  }
}
