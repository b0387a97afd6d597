/// The consonants of a spelling by classes: what is left when everything that writers mix up cheaply is one.
///
/// Spellings are filed by their skeleton. A query asks for its own skeleton and for those that a few cheap or one dear
/// change makes of it (`SkeletonVariants`); the cost of that change never exceeds the cost of the whole distance, so
/// that no spelling is missed within what is asked for.
enum Skeleton {
  /// The class of a sound that leaves no trace: vowels, h, w, y, ayn.
  static let none: UInt8 = 0
  /// The classes of Arabic and Latin letters are 1 to `letterClasses`; ten digits follow; the letters of other scripts
  /// stand for themselves.
  static let letterClasses: UInt8 = 11

  private static let groups: [[Sound]] = [
    [.b, .p], [.f, .v], [.m], [.n], [.l], [.r], [.q, .k, .g, .gh, .kh, .c], [.j], [.s, .sh, .emphaticS],
    [.t, .th, .emphaticT], [.d, .dh, .z, .emphaticD, .emphaticZ],
  ]

  /// The class of each code.
  static let classes: [UInt8] = {
    var classes = [UInt8](repeating: none, count: Sound.codeCount)
    for (number, group) in groups.enumerated() {
      for sound in group { classes[Int(sound.rawValue)] = UInt8(number + 1) }
    }
    for digit in Sound.digit0.rawValue...Sound.digit9.rawValue {
      classes[Int(digit)] = letterClasses + 1 + digit - Sound.digit0.rawValue
    }
    for code in Int(Sound.otherLetters)..<Sound.codeCount { classes[code] = UInt8(code) }
    return classes
  }()

  /// The least that a class costs in place of a sound, by sound and class: over all the class's sounds and all scripts.
  /// For the class `none` it is the least that leaving the sound out, or a weak sound in its place, costs.
  static let costs: [UInt8] = {
    var costs = [UInt8](repeating: 255, count: Sound.codeCount * Sound.codeCount)
    for table in [SpellingCosts.latin, .arabic, .crossScript] {
      for sound in 0..<Sound.codeCount {
        for other in 1..<Sound.codeCount {
          let index = sound * Sound.codeCount + Int(classes[other])
          costs[index] = min(costs[index], table.substitution[sound * Sound.codeCount + other])
        }
        let index = sound * Sound.codeCount + Int(none)
        costs[index] = min(costs[index], table.gap[sound])
      }
    }
    return costs
  }()

  /// The hash of no classes.
  static let emptyHash = NameKey.emptyHash

  /// The hash of a skeleton with one more class.
  @inline(__always)
  static func extend(_ hash: UInt64, _ symbol: UInt8) -> UInt64 {
    NameKey.extend(hash, UInt16(symbol))
  }

  /// The hash of the skeleton of some sounds.
  static func hash(_ sounds: some Sequence<UInt8>) -> UInt64 {
    var hash = emptyHash
    for sound in sounds {
      let symbol = classes[Int(sound)]
      if symbol != none { hash = extend(hash, symbol) }
    }
    return hash
  }

  /// Calls `body` with the hash of each beginning of a skeleton, the whole last.
  static func forEachStart(_ sounds: some Sequence<UInt8>, _ body: (UInt64) -> Void) {
    var hash = emptyHash
    for sound in sounds {
      let symbol = classes[Int(sound)]
      guard symbol != none else { continue }
      hash = extend(hash, symbol)
      body(hash)
    }
  }
}
