import Geodesy

/// Puts two words for directions together.
enum ArabicCompass {
  /// شمال شرق: north and east are north-east; nil for what is no direction together.
  static func joined(_ first: CompassDirection, _ second: CompassDirection) -> CompassDirection? {
    switch (first, second) {
    case (.north, .east), (.east, .north): .northeast
    case (.north, .west), (.west, .north): .northwest
    case (.south, .east), (.east, .south): .southeast
    case (.south, .west), (.west, .south): .southwest
    default: nil
    }
  }
}
