/// What "the town", "it" and "there" are in a clause.
extension SlotFiller {
  /// Whether a phrase stands for a place that the sentence does not name: "the town", "there", "the two villages".
  func isOpenReference(_ phrase: Phrase) -> Bool {
    guard phrase.name == nil else { return false }
    if phrase.isPronoun {
      return (isIt(phrase) || words.isWord(phrase.tokens.lowerBound, "there")) && resolve(phrase) == nil
    }
    guard phrase.kind == .ground, phrase.isDefinite || phrase.isReference, phrase.holder == nil,
      !phrase.classes.isDisjoint(with: [.settlement, .feature, .area, .quarter])
    else { return false }
    return !phrase.isReference || references.antecedent(of: phrase) == nil
  }

  /// The name a phrase stands for: its own, or that of the place it refers to.
  func resolve(_ phrase: Phrase) -> Range<Int>? {
    if let name = phrase.name { return name }
    if phrase.isPronoun, isIt(phrase) {
      // The whole name, "X air base".
      return references.antecedent(of: phrase, except: slots.targets + slots.origins)
        .map { chart.phrase(at: $0.lowerBound)?.name ?? $0 }
    }
    return phrase.isReference ? references.antecedent(of: phrase) : nil
  }

  /// The name behind "north of": what lies there is another place than that which it is said of.
  func resolve(_ phrase: Phrase, aside start: Int) -> Range<Int>? {
    guard phrase.name == nil, phrase.isReference, placeEnd >= start - 1, let last = slots.targets.last else {
      return resolve(phrase)
    }
    return references.antecedent(of: phrase, except: [last]) ?? resolve(phrase)
  }

  /// "X, which lies at the junction of Y and Z": what only tells where X lies is passed over, but for its direction.
  func asideOfPlace(at index: Int, end: Int) -> Int? {
    guard words.has(index, .relative) else { return nil }
    var after = index + max(1, words.length(of: .transparent, at: index))
    while after < end, words.has(after, [.transparent, .be]), chart.distance(at: after) == nil { after += 1 }
    guard after > index + 1, after < end, chart.distance(at: after) == nil else { return nil }
    let first = words.preposition(at: after).map { after + $0.length } ?? after
    if chart.directions(at: words.isWord(first, "the") ? first + 1 : first) != nil { return nil }
    return (after..<end).first { words.mark($0) == "," } ?? end
  }

  /// "to" and a word in small letters that nothing is known of: a verb, where no noun may stand so bare.
  func isUnknownInfinitive(_ index: Int) -> Bool {
    guard index + 1 < words.count, words.tokens[index].isWord, words.tokens[index].word < 0,
      !words.tokens[index].isCapitalized, !words.tokens[index].isNumber, chart.name(covering: index) == nil
    else { return false }
    return chart.name(covering: index + 1) != nil || words.has(index + 1, [.determiner, .quantifier])
  }

  /// "took X on 4 October and Y five days later": behind a date the list goes on.
  func roleBehind(date end: Int) -> Frame.Role? {
    let goesOn =
      words.isWord(end, "and") && frame.kind == .capture && !slots.targets.isEmpty
      && [.place, .unknown].contains(chart.name(at: end + 1)?.kind)
    return goesOn ? .target : nil
  }

  func isIt(_ phrase: Phrase) -> Bool { words.isWord(phrase.tokens.lowerBound, "it") }

  /// "the attacks there", "entered it and fled there": not "there was fighting".
  func isThere(_ index: Int) -> Bool {
    words.isWord(index, "there") && !words.has(index + 1, .be) && words.preposition(at: index - 1) == nil
  }

  /// "There" is where the action took place, as behind "in".
  mutating func applyThere(_ index: Int) {
    guard frame.kind != .withdrawal, frame.prepositions["in"] == .target, slots.targets.isEmpty,
      slots.sides.isEmpty, let phrase = chart.phrase(at: index)
    else { return }
    let name = resolve(phrase)
    slots.steps.append(
      Slots.Step(tokens: phrase.tokens, role: .target, cue: "in", isReference: name == nil))
    if let name { slots.addTarget(name) } else { slots.hasGround = true }
  }

  /// "X in Y", "the districts of Y": a place right behind another tells where that lies.
  func tellsWhere(_ preposition: String, _ phrase: Phrase, at index: Int) -> Bool {
    guard placeEnd >= index - 1, placeEnd >= 0, phrase.kind == .place, !phrase.isAxis else { return false }
    if placeEnd < index { return words.mark(index - 1) == "," && preposition == "in" }
    return preposition == "in" || preposition == "inside" || preposition == "of"
  }
}
