#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How large an area is.
enum Extent {
  /// The smallest precision that is taken from a box, in metres: below it the position itself is less sure.
  static let smallest = 250.0

  /// Half of a box's diagonal in metres, on a sphere: good to half a percent. A box over the date line (`east` below
  /// `west`) is taken the short way.
  static func half(south: Double, west: Double, north: Double, east: Double) -> Double {
    let metresPerDegree = 111_195.0
    let middle = cos((south + north) / 2 * .pi / 180)
    let width = (east < west ? east + 360 - west : east - west) * metresPerDegree * max(middle, 0)
    let height = (north - south) * metresPerDegree
    return max(smallest, (width * width + height * height).squareRoot() / 2)
  }
}
