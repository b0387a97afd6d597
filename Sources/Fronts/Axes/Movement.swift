import Geodesy
import Reading

/// A claim of a movement with the places that its names stand for.
struct Movement {
  let claim: Claim
  let number: Int
  let origins: [NamedPosition]
  let targets: [NamedPosition]

  /// Which origin goes with which target: one with all, in order where there are as many, else each target with the
  /// nearest origin.
  func pairs(geodesic: Geodesic) -> [(NamedPosition, NamedPosition)] {
    if origins.count == 1 { return targets.map { (origins[0], $0) } }
    if targets.count == 1 { return origins.map { ($0, targets[0]) } }
    if origins.count == targets.count { return Array(zip(origins, targets)) }
    return targets.compactMap { target in
      let nearest = origins.min {
        geodesic.distance($0.position, target.position) < geodesic.distance($1.position, target.position)
      }
      return nearest.map { ($0, target) }
    }
  }
}
