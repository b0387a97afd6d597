/// What a clause takes from the one around it.
extension ClaimExtractor {
  /// "The town, which ISIL had captured in May": the object of the clause stands in front of it.
  func addRelativeObject(_ slots: inout Slots, _ number: Int, _ frame: Frame) {
    let predicate = predicates[number]
    guard predicate.form == .finite, frame.object == .target, !slots.hasPlace,
      frame.kind != .advance || frame.isWeak && words.preposition(at: predicate.tokens.upperBound) == nil,
      !slots.hasOtherObject, slots.against == nil, let start = subjects[number].start
    else { return }
    var relative = start - 1
    if words.has(relative, .determiner) { relative -= 1 }
    guard words.isWord(relative, "which") || words.isWord(relative, "that"), relative > 0 else { return }
    let end = words.mark(relative - 1) == "," ? relative - 1 : relative
    let found = finder.phrases(from: max(0, end - 10), to: end)
    guard let last = found.last, case let phrase = last.phrase,
      phrase.tokens.upperBound == end, phrase.kind == .place || phrase.kind == .ground
    else { return }
    // "A and B, which they had entered".
    let first = finder.listStart(of: last, in: found, hasVerbBefore: false)
    for item in found where item.phrase.tokens.lowerBound >= first && item.phrase.tokens.upperBound < end {
      if let name = item.phrase.name { slots.addTarget(name) }
    }
    if let name = phrase.name ?? (phrase.isReference ? references.antecedent(of: phrase) : nil) {
      slots.addTarget(name)
    }
    slots.hasGround = true
  }

  /// "infiltrated X disguised as farmers": what stands right behind a verb of action is its object.
  func isObjectOf(_ number: Int, _ later: Int) -> Bool {
    let predicate = predicates[number]
    guard predicate.isVerb, predicate.form != .passive, predicate.form != .reduced,
      let frame = predicate.frame,
      frame.kind != nil, frame.object == .target, predicate.governors.isEmpty
    else { return false }
    return predicates[later].frame == nil && predicates[later].governors.isEmpty
      && predicates[later].form == .finite && predicates[later].tokens.count == 1
      && subjects[later].start == predicate.tokens.upperBound
  }

  /// "before being pushed back towards X": whoever is pushed back without a place won withdraws.
  func isDrivenBack(_ number: Int, _ frame: Frame) -> Bool {
    predicates[number].form == .passive && frame.kind == .advance && frame.word.hasSuffix(" back")
      && subjects[number].actor != nil && subjects[number].action == nil
  }

  /// What is no action of war though its verb or noun is one: "the fighting left 20 dead", "abandoned its attempts",
  /// "called on both sides to stop fighting".
  /// The side whose people tell something: "the SDF's media wing announced".
  func teller(of number: Int) -> Range<Int>? {
    guard let phrase = subjects[number].phrase else { return nil }
    return phrase.tokens.lazy.compactMap { self.chart.name(covering: $0) }
      .first { $0.kind == .actor && self.words.tokens[$0.tokens.upperBound - 1].isPossessive }?.tokens
  }

  /// "Wheat prices advanced": the noun in front of the verb is no side and nobody.
  func isThing(_ number: Int, _ kind: Claim.Kind) -> Bool {
    let predicate = predicates[number]
    let subject = subjects[number]
    guard kind == .advance, predicate.form == .finite, subject.phrase == nil, subject.actor == nil,
      !subject.isPronoun, subject.action == nil, predicate.relative == nil
    else { return false }
    let noun = predicate.tokens.lowerBound - 1
    guard noun >= 0, words.tokens[noun].isWord, words.classes(noun).isSubset(of: .common),
      !words.hasFrames(noun), !words.tokens[noun].isNumber
    else { return false }
    let isFirst = noun == 0 && words.classes(0).contains(.common)
    return (isFirst || !words.tokens[noun].isCapitalized) && chart.name(covering: noun) == nil
  }

  func isNoAction(_ number: Int, _ frame: Frame, _ kind: Claim.Kind) -> Bool {
    let predicate = predicates[number]
    // "leaving X as the last stronghold": nobody goes.
    if kind == .withdrawal, frame.word == "leave", let phrase = chart.phrase(at: predicate.tokens.upperBound),
      words.isWord(phrase.tokens.upperBound, "as")
    {
      return true
    }
    if kind == .withdrawal && frame.isWeak || kind == .advance && !frame.isWeak {
      if kind == .withdrawal, subjects[number].action != nil { return true }
      // "abandoned its attempts to …", "left the offensive to others", "advanced its plans".
      if predicate.isVerb, predicate.form != .passive, number + 1 < predicates.count,
        predicates[number + 1].form == .noun,
        !predicates[number + 1].isCoordinated,
        finder.isObjectOf(predicate, predicates[number + 1])
      {
        return true
      }
    }
    guard kind == .clash, predicate.form == .noun, let governor = modality.governor(of: number) else {
      return false
    }
    let above = predicates[governor]
    return above.form == .infinitive && !above.governors.isDisjoint(with: [.repel, .fail])
  }
}
