/// A place that a name may mean.
public struct LookupResult: Sendable, Hashable {
  /// The place.
  public let place: Place
  /// How well the name fits, 0 to 1: 1 is the name itself, under `LookupScore.threshold` nothing is returned.
  public let score: Double
  /// What made the match, in words.
  public let why: [String]
}

/// The thresholds of look-up.
public enum LookupScore {
  /// The least score of a result: a wrong place is worse than none.
  public static let threshold = 0.77

  /// The score of a name that sounds like the one asked for: even one that sounds the same comes after the name itself.
  static func ofSound(_ likeness: Double) -> Double {
    likeness - max(0, likeness - 0.9) * 0.4
  }

  /// The least score for a name of some consonants: the shorter it is, the more names sound like it.
  static func threshold(consonants: Int) -> Double {
    switch consonants {
    case ...2: threshold + 0.09
    case 3: threshold + 0.05
    default: threshold
    }
  }
}
