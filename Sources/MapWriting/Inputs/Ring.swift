import Geodesy

extension [Position] {
  /// Twice the area of a ring in square degrees, positive where it runs counterclockwise: only the sign is used.
  var doubledArea: Double {
    zip(self, dropFirst()).reduce(0) { sum, edge in
      sum + edge.0.longitude * edge.1.latitude - edge.1.longitude * edge.0.latitude
    }
  }
}
