/// Names that no table has: how far they go.
extension ArabicPhraseParser {
  /// The longest name that nothing is known of, in words.
  private static let longest = 3

  /// Where a name ends that begins at a token, or nil where none does.
  ///
  /// - Parameter isCued: a noun of places stands in front, so that a noun may be a name too.
  func unknownName(from index: Int, isCued: Bool) -> Int? {
    guard index < words.count, words.tokens[index].isWord, !words.tokens[index].isNumber, names[index] == nil
    else { return nil }
    let token = words.tokens[index]
    var end = index
    if words.has(index, .nameOpener), token.pronoun == .none {
      // "Tall", "Abu": at least one more word.
      while words.has(end, .nameOpener), end - index < Self.longest, end == index || isPlain(end) { end += 1 }
      if let name = names[end], name.kind == .place, name.skipped == 0 { return name.tokens.upperBound }
      guard end < words.count, isPlain(end), canBeName(end, isCued: true) || !words.tokens[end].isKnown else {
        return isCued && end > index ? end : nil
      }
      end += 1
    } else {
      guard canBeName(index, isCued: isCued) else { return nil }
      end = index + 1
    }
    while end < words.count, end - index < Self.longest, isPlain(end), names[end] == nil {
      if words.has(end, .nameTail), !words.has(end, .adjective) || !words.tokens[end].isKnown {
        end += 1
        continue
      }
      guard words.tokens[end].isDefinite, !words.tokens[end].isKnown || isPossessor(end, of: index) else {
        break
      }
      end += 1
    }
    return end
  }

  /// "قبتان الجبل": a definite noun behind an indefinite one that nothing is known of.
  private func isPossessor(_ index: Int, of name: Int) -> Bool {
    index == name + 1 && !words.tokens[name].isKnown && !words.tokens[name].isDefinite
      && !words.entry(index).classes.isDisjoint(with: [.feature, .nameOpener, .river, .ground])
      && words.entry(index).direction == nil && words.tokens[index].pronoun == .none
  }

  /// A word without particles.
  private func isPlain(_ index: Int) -> Bool {
    isBare(index) && !words.tokens[index].isNumber
  }

  /// The وا of a verb's plural.
  private func endsAsVerb(_ index: Int) -> Bool {
    words.units(index).suffix(2).elementsEqual([0x648, 0x627])
  }

  /// Whether an unknown word without a preposition in front of it has the shape of a verb: the ت of the feminine behind a
  /// consonant, the ي of the imperfect.
  private func hasVerbShape(_ index: Int) -> Bool {
    let token = words.tokens[index]
    guard !token.isDefinite, token.preposition == nil, words.entry(index - 1).preposition == nil else {
      return false
    }
    let units = words.units(index).dropFirst(token.skipped)
    guard units.count > 3 else { return false }
    if units.first == 0x64A { return true }
    // "settlers": people in the plural.
    if units.count > 5, units.suffix(2).elementsEqual([0x648, 0x646]) { return true }
    return units.last == 0x62A && !Self.long.contains(units[units.endIndex - 2])
  }

  /// ا, و and ي.
  private static let long: Set<UInt16> = [0x627, 0x648, 0x64A]

  /// Whether a word ends in the sign of an indefinite accusative: an adverb or an adjective, and no name.
  private func hasTanwin(_ index: Int) -> Bool {
    let token = words.tokens[index]
    return words.scalars[max(token.start, token.end - 2)..<token.end].contains { $0.value == 0x64B }
  }

  /// Whether an unknown word is two of something: بسيارتين, مدرعتين. Names of places have the article there.
  private func isIndefiniteDual(_ index: Int) -> Bool {
    let units = words.units(index)
    return units.count > 5 && units.suffix(3).elementsEqual([0x62A, 0x64A, 0x646])
      && !units.dropFirst(words.tokens[index].skipped).starts(with: [0x627, 0x644])
  }

  /// Whether a word can be the name of a place.
  func canBeName(_ index: Int, isCued: Bool) -> Bool {
    let token = words.tokens[index]
    guard token.isKnown else {
      return !hasTanwin(index)
        && (isCued || !isIndefiniteDual(index) && !endsAsVerb(index) && !hasVerbShape(index))
    }
    guard isCued, token.pronoun == .none else { return false }
    let entry = words.entry(index)
    guard entry.preposition == nil, entry.direction == nil, entry.number == nil,
      entry.classes.isDisjoint(with: ArabicWordClass.grammatical.union([.adjective, .demonym, .relative]))
    else { return false }
    if !entry.readings.isEmpty {
      // With the article no verb is meant.
      return token.isDefinite
    }
    return token.isDefinite && entry.classes.isDisjoint(with: [.force, .forceAlone, .unit, .civilian])
  }
}
