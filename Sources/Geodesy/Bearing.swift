/// Arithmetic on bearings: degrees clockwise from north.
public enum Bearing {
  /// The same bearing in 0 ..< 360.
  public static func normalized(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    let positive = rest < 0 ? rest + 360 : rest
    return positive >= 360 ? 0 : positive
  }

  /// The smaller angle between two bearings, 0 to 180 degrees.
  public static func difference(_ a: Double, _ b: Double) -> Double {
    let turn = normalized(a - b)
    return min(turn, 360 - turn)
  }

  /// The mean direction of several bearings: the direction of the sum of their unit vectors.
  ///
  /// Returns nil for none, and where they cancel out.
  public static func mean(_ bearings: [Double]) -> Double? {
    var east = 0.0
    var north = 0.0
    for bearing in bearings {
      let radians = bearing * .pi / 180
      east += sine(radians)
      north += cosine(radians)
    }
    guard (east * east + north * north).squareRoot() > 1e-9 else { return nil }
    return normalized(arcTangent(east, north) * 180 / .pi)
  }
}
