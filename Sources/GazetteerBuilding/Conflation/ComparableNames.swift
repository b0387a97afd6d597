import Gazetteer

/// What two places' names are compared by.
struct ComparableNames {
  /// A name by its sound.
  private struct SpokenName {
    var spelling: Spelling
    var qualifiers: Qualifiers
    /// The digits in it, which must be the same: Camp 12 is not Camp 13.
    var digits: UInt64
  }

  /// Under this score two spellings are not of one name.
  static let threshold = 0.9
  /// How many names of a place are compared by their sound.
  static let spokenLimit = 8

  /// Hashes of the names' keys, sorted.
  private let keys: [UInt64]
  private let spoken: [SpokenName]
  /// The qualifiers of the preferred name, and of all names.
  private let preferred: Qualifiers
  private let all: Qualifiers
  private let scripts: Set<Spelling.Script>

  /// The names of a place, the preferred one first. Codes are left out.
  ///
  /// - Parameter withoutClassWords: whether "Omar oil field" is Omar too.
  init(_ names: [SourceName], withoutClassWords: Bool) {
    var keys = Set<UInt64>()
    var spoken: [SpokenName] = []
    var all = Qualifiers()
    var preferred: Qualifiers?
    var seen = Set<[UInt8]>()
    for name in names where name.kind != .code {
      let folded = FoldedText(name.text)
      let key = NameKey(folded)
      guard !key.units.isEmpty else { continue }
      let qualifiers = Qualifiers(folded)
      all.formUnion(qualifiers)
      if preferred == nil { preferred = qualifiers }
      guard keys.insert(key.hash).inserted else { continue }
      var texts = [folded]
      if withoutClassWords, let stripped = ClassWords.withoutThem(folded) {
        texts.append(FoldedText(stripped))
        keys.insert(NameKey(stripped).hash)
      }
      for text in texts where spoken.count < Self.spokenLimit {
        let spelling = Spelling(text)
        // A name of one consonant, or two short sounds, sounds like everything; other scripts have no sounds here.
        guard spelling.script != .other, spelling.consonants >= 2, spelling.sounds.count >= 3,
          seen.insert(spelling.sounds + [spelling.script.rawValue]).inserted
        else { continue }
        spoken.append(
          SpokenName(spelling: spelling, qualifiers: qualifiers, digits: Self.digits(text.units)))
      }
    }
    self.keys = keys.sorted()
    self.spoken = spoken
    self.all = all
    self.preferred = preferred ?? Qualifiers()
    scripts = Set(spoken.map(\.spelling.script))
  }

  /// How alike the names are: 1 where they have one in common, nil where none are alike or their qualifiers disagree.
  func score(_ other: ComparableNames, distance: inout SpellingDistance) -> Double? {
    guard !all.contradicts(other.all), preferred.isSubset(of: other.all), other.preferred.isSubset(of: all)
    else {
      return nil
    }
    if sharesKey(with: other) { return 1 }
    // Between scripts the short vowels are unknown: names in one script know better.
    let mayCross = scripts.isDisjoint(with: other.scripts)
    var best: Double?
    for mine in spoken {
      for name in other.spoken where mine.spelling.script == name.spelling.script || mayCross {
        guard mine.qualifiers == name.qualifiers, mine.digits == name.digits else { continue }
        let isShort = min(mine.spelling.consonants, name.spelling.consonants) < 3
        let least = max(best ?? 0, Self.threshold + (isShort ? 0.05 : 0))
        guard let score = distance.score(mine.spelling, name.spelling, atLeast: least) else { continue }
        best = max(best ?? 0, score)
      }
    }
    return best
  }

  private func sharesKey(with other: ComparableNames) -> Bool {
    var (mine, others) = (keys[...], other.keys[...])
    while let first = mine.first, let second = others.first {
      if first == second { return true }
      if first < second { mine.removeFirst() } else { others.removeFirst() }
    }
    return false
  }

  private static func digits(_ units: [UInt16]) -> UInt64 {
    var number: UInt64 = 0
    for unit in units where unit >= 0x30 && unit <= 0x39 { number = number &* 11 &+ UInt64(unit - 0x2F) }
    return number
  }
}
