import DynamicLibrary
import Geodesy

/// Infers the pockets between axes that converge.
///
/// Three or more axes of one convergence enclose a pocket if, seen from the point they converge on, no gap between their
/// origins is 180 degrees or wider. Its outline is the convex hull of the origins: who advances stands there, who is
/// attacked stands between.
public struct PocketBuilder: Sendable {
  /// What an inference from geometry is worth beside the report's own words.
  static let inferenceWeight = 0.6

  private let geodesic: Geodesic

  /// A builder.
  ///
  /// - Throws: `DynamicLibraryError` if PROJ is not installed.
  public init() throws(DynamicLibraryError) {
    geodesic = try Geodesic.wgs84()
  }

  /// The pockets between some axes.
  ///
  /// - Throws: `PlanarError` if GEOS is missing or fails.
  public func pockets(between axes: [Axis]) throws(PlanarError) -> [Pocket] {
    var groups: [Int: [Int]] = [:]
    for (index, axis) in axes.enumerated() where axis.origin != nil {
      if let convergence = axis.convergence { groups[convergence, default: []].append(index) }
    }
    var pockets: [Pocket] = []
    for (_, members) in groups.sorted(by: { $0.key < $1.key }) where members.count >= 3 {
      if let pocket = try pocket(between: axes, members: members) { pockets.append(pocket) }
    }
    return pockets
  }

  private func pocket(between axes: [Axis], members: [Int]) throws(PlanarError) -> Pocket? {
    let origins = members.map { axes[$0].start }
    let tips = members.map { axes[$0].tip }
    guard let focus = LocalPlane.centroid(of: tips, geodesic: geodesic), encloses(origins, focus) else {
      return nil
    }
    let plane = LocalPlane(center: focus, geodesic: geodesic)
    guard let hull = try ConvexHull.ring(of: origins.map(plane.project)) else { return nil }
    var ring = hull.map(plane.unproject)
    ring[ring.count - 1] = ring[0]
    let mean = members.map { axes[$0].confidence }.reduce(0, +) / Double(members.count)
    return Pocket(
      ring: ring, area: geodesic.area(of: ring), axes: members, confidence: mean * Self.inferenceWeight)
  }

  /// Whether the widest gap between the origins, seen from a point, is under 180 degrees.
  private func encloses(_ origins: [Position], _ point: Position) -> Bool {
    let bearings = origins.map { geodesic.inverse(from: point, to: $0).bearing }.sorted()
    guard let first = bearings.first, let last = bearings.last else { return false }
    let gaps = zip(bearings, bearings.dropFirst()).map { $1 - $0 } + [first + 360 - last]
    return gaps.allSatisfy { $0 < 180 }
  }
}
