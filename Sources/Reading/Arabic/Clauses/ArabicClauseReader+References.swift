/// What "the town", "it" and "there" stand for.
extension ArabicClauseReader {
  /// The places that a phrase refers to, or none.
  ///
  /// - Parameter except: places that it cannot stand for.
  func resolve(_ phrase: ArabicPhrase, in action: Int?, except: [ArabicPlace] = []) -> [ArabicPlace] {
    if phrase.pronoun != .none || phrase.noun == nil {
      if let action, actions[action].isRelative, !actions[action].antecedent.isEmpty {
        return actions[action].antecedent
      }
      let places = referred()
      return phrase.pronoun == .masculine && places.count > 1 ? Array(places.suffix(1)) : places
    }
    guard let noun = phrase.noun else { return [] }
    for list in main.reversed() + named.reversed() {
      let fitting = list.filter { place in
        fits(place, noun) && !except.contains { $0.scalars == place.scalars }
      }
      if let place = fitting.last { return [place] }
    }
    return []
  }

  /// Whether a place can be "the town": its own noun is the same, or it has none.
  private func fits(_ place: ArabicPlace, _ noun: Int) -> Bool {
    guard let own = place.noun else {
      return words.has(noun, [.settlement, .admin]) || words.has(place.tokens.lowerBound, .feature)
    }
    if words.tokens[own].word == words.tokens[noun].word { return true }
    return words.has(own, .plural) && words.has(noun, .settlement) && words.has(own, .settlement)
  }
}
