import JSONText
import Reading

extension Axis {
  /// The axis as `frontline read` prints it.
  public func json(of reading: Reading) -> JSONValue {
    .members([
      ("origin", origin.map { .string($0) } ?? .null), ("target", target.map { .string($0) } ?? .null),
      ("bearing", .number(tenths(bearing))), ("reading", .string(self.reading.rawValue)),
      ("actor", reading.claims[claim].actor.map { .string($0) } ?? .null), ("claim", .integer(claim)),
      ("kind", .string(reading.claims[claim].kind.rawValue)),
      ("length_m", .number(length.rounded())), ("length", .string(lengthBasis.rawValue)),
      (
        "alternative",
        alternative.map {
          .members([("reading", .string($0.reading.rawValue)), ("bearing", .number(tenths($0.bearing)))])
        } ?? .null
      ),
      ("confidence", .number((confidence * 1000).rounded() / 1000)),
    ])
  }

  private func tenths(_ degrees: Double) -> Double { (degrees * 10).rounded() / 10 }
}
