extension LocalPlane {
  /// The area inside a closed ring in square metres; positive where it runs counterclockwise.
  ///
  /// Source: the shoelace formula, A. Meister (1769).
  public static func area(of ring: [Point]) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.east * $1.1.north - $1.1.east * $1.0.north } / 2
  }
}
