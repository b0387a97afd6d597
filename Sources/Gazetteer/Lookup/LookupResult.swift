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
  /// The least score of a result where a context speaks for it: a wrong place is worse than none.
  public static let threshold = 0.77

  /// What a place that reports hardly mention needs more, where nothing but the name speaks for it.
  static let unknownPlace = 0.01
  /// What a place that everybody names needs less.
  static let wellKnownPlace = -0.02

  /// What the prior of a place takes from or adds to the score that its name needs.
  static func extra(prior: Double) -> Double {
    prior >= Prominence.wellKnown ? wellKnownPlace : prior >= Prominence.mentioned ? 0 : unknownPlace
  }

  /// The least score of a name of some consonants that is known by its sound alone, with no context that speaks for it.
  ///
  /// Of 372 look-ups in other spellings that were right, one scored less than 0.86; of 1,500 large cities of other
  /// regions, 53 scored between 0.77 and 0.86.
  static func alone(consonants: Int) -> Double {
    switch consonants {
    case ...2: 0.9
    case 3: 0.87
    default: 0.84
    }
  }

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
