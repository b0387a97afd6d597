import Geodesy

/// Directions: by themselves, and from a place.
extension ArabicPhraseParser {
  /// "northwards", "the north", "north of X", "8 km north-west of X".
  func direction(at index: Int) -> ArabicPhrase? {
    guard let found = directionPhraseNouns(from: index) else { return nil }
    var phrase = ArabicPhrase(kind: .direction, tokens: index..<found.end)
    phrase.directions = found.directions
    if found.isAdverb {
      phrase.kind = .adverb
      return phrase
    }
    var next = found.end
    guard next < words.count else { return phrase }
    if found.isDefinite {
      // "to the east of X"
      guard words.entry(next).preposition == .from else { return phrase }
      if words.tokens[next].pronoun != .none {
        phrase.kind = .reference
        phrase.pronoun = words.tokens[next].pronoun
        phrase.isSide = true
        phrase.tokens = index..<next + 1
        return phrase
      }
      next += 1
    } else if words.entry(next).preposition == .from, words.tokens[next].pronoun == .none {
      next += 1
    }
    guard next < words.count, isBare(next) else { return phrase }
    if let place = sidePlace(at: next) {
      phrase.kind = place.kind == .unknown ? .places : place.kind
      phrase.places = place.places
      phrase.noun = place.noun
      phrase.isSide = place.kind != .other
      phrase.isContainer = place.isContainer
      phrase.tokens = index..<place.tokens.upperBound
      if place.kind == .other || place.kind == .ground {
        phrase.kind = .other
        phrase.places = []
        phrase.isSide = false
      }
    }
    return phrase
  }

  /// What something lies north of: a place; a river or a road, which counts for nothing.
  private func sidePlace(at index: Int) -> ArabicPhrase? {
    if let name = names[index] {
      guard name.kind == .place else { return nil }
      // The list of places goes no further: "north of X and Y" is rare, "north of X, and Z" is not.
      var phrase = ArabicPhrase(kind: .places, tokens: name.tokens)
      phrase.places = [place(name.tokens, skipped: name.skipped, names: name.names)]
      if words.isRiver(name.tokens) { phrase.kind = .other }
      return phrase
    }
    let classes = words.entry(index).classes
    if !classes.isDisjoint(with: ArabicWordClass.placeNouns), let named = self.phrase(at: index),
      named.kind == .places || named.kind == .reference
    {
      return named
    }
    if !classes.isDisjoint(with: [.river, .road, .ground, .bank]) {
      return self.phrase(at: index).map {
        var phrase = $0
        phrase.kind = .other
        return phrase
      }
    }
    if !classes.isDisjoint(with: ArabicWordClass.placeNouns.union([.surroundings, .part, .countryside])) {
      return self.phrase(at: index)
    }
    guard let end = unknownName(from: index, isCued: true) else { return nil }
    var phrase = ArabicPhrase(kind: .places, tokens: index..<end)
    phrase.places = [place(index..<end, skipped: words.tokens[index].skipped)]
    return phrase
  }

  typealias Found = (directions: [CompassDirection], end: Int, isDefinite: Bool, isAdverb: Bool)

  /// One direction or several, joined by "and": "north", "north-west", "the south and the west".
  func directionPhraseNouns(from index: Int) -> Found? {
    guard let first = oneDirection(at: index) else { return nil }
    var found = first
    while found.end < words.count, words.tokens[found.end].hasConjunction,
      words.tokens[found.end].preposition == nil,
      words.tokens[found.end].isDefinite == found.isDefinite, names[found.end] == nil,
      let next = oneDirection(at: found.end), next.isAdverb == found.isAdverb
    {
      if !found.isDefinite, !found.isAdverb, !next.isAdverb, startsPlace(next.end) == false { break }
      found.directions += next.directions.filter { !found.directions.contains($0) }
      found.end = next.end
    }
    return found
  }

  private func startsPlace(_ index: Int) -> Bool {
    guard index < words.count, isBare(index) else { return false }
    return names[index]?.kind == .place || words.has(index, ArabicWordClass.placeNouns)
      || !words.tokens[index].isKnown
  }

  /// One direction of one or two words.
  private func oneDirection(at index: Int) -> Found? {
    guard index < words.count, names[index] == nil, let first = words.entry(index).direction,
      words.tokens[index].pronoun == .none
    else { return nil }
    var direction = first.direction
    var end = index + 1
    if end < words.count,
      isBare(end) || words.tokens[end].hasConjunction == false && words.tokens[end].preposition == nil,
      names[end] == nil, let second = words.entry(end).direction,
      let joined = ArabicCompass.joined(direction, second.direction),
      second.form == .adverb || first.form != .adverb
    {
      direction = joined
      end += 1
      return (
        [direction], end, words.tokens[index].isDefinite, second.form == .adverb || first.form == .adverb
      )
    }
    return ([direction], end, words.tokens[index].isDefinite, first.form == .adverb)
  }

  /// Adjectives of direction behind a noun: "the northern and western", "the north-eastern".
  func directionAdjectives(from index: Int) -> (directions: [CompassDirection], end: Int)? {
    guard index < words.count, isBare(index), isAdjective(index), let first = oneDirection(at: index) else {
      return nil
    }
    var directions = first.directions
    var end = first.end
    while end < words.count, words.tokens[end].hasConjunction, words.tokens[end].preposition == nil,
      isAdjective(end),
      let next = oneDirection(at: end)
    {
      directions += next.directions.filter { !directions.contains($0) }
      end = next.end
    }
    return (directions, end)
  }

  /// شمالية; الشمالي with the article.
  private func isAdjective(_ index: Int) -> Bool {
    guard names[index] == nil, let direction = words.entry(index).direction else { return false }
    return direction.form == .adjective || direction.form == .nisba && words.tokens[index].isDefinite
  }
}
