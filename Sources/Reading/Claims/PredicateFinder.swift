/// Finds the predicates of a sentence and tells verbs from nouns by what stands around them.
struct PredicateFinder {
  let chart: Chart
  var words: Words { chart.words }

  init(_ chart: Chart) {
    self.chart = chart
  }

  func find() -> [Predicate] {
    var found: [Predicate] = []
    found.reserveCapacity(4)
    var last: Predicate?
    var index = 0
    while index < words.count {
      if let name = chart.name(at: index) {
        index = name.tokens.upperBound
        continue
      }
      // "for control of", "with the support of": nouns inside prepositions.
      let preposition = words.prepositionLength(at: index)
      if preposition > 2 {
        index += preposition
        continue
      }
      guard words.tokens[index].isWord, let predicate = predicate(at: index, previous: last) else {
        index += 1
        continue
      }
      found.append(predicate)
      last = predicate
      index = max(predicate.tokens.upperBound, index + 1)
    }
    return found
  }

  static let auxiliaries: WordClass = [.be, .have, .modal, .auxiliaryDo]

  func predicate(at index: Int, previous: Predicate?) -> Predicate? {
    let hasFrames = words.hasFrames(index)
    guard hasFrames || words.has(index, Self.auxiliaries) || mayBeUnknownVerb(index) else { return nil }
    let joinedBefore = words.isHyphen(index - 1) && words.tokens[index].isJoined
    if joinedBefore { return nil }
    if words.tokens[index].isCapitalized, index > 0, !words.sentence.isTitle, words.tokens[index - 1].isWord,
      !words.tokens[index].isUpper
    {
      return nil
    }
    // "the Sadkob station": behind a name it tells its sort.
    if words.has(index, .feature), let name = chart.name(covering: index - 1),
      name.kind == .place || name.kind == .unknown,
      words.has(name.tokens.lowerBound - 1, .determiner)
    {
      return nil
    }
    if isNounOfForce(index) || isParticle(index) || isModifierOfForce(index) || isInFeature(index) {
      return nil
    }
    if words.has(index, .subordinator), !words.has(index, .modal), !words.has(index - 1, .auxiliary),
      words.matches(index).first?.length == 1
    {
      return nil
    }
    if words.anyEntry(at: index, { !$0.classes.isDisjoint(with: [.listing, .transparent]) }) {
      return nil
    }
    guard hasFrames else { return unknownVerb(at: index, previous: previous) }
    if let split = splitVerb(at: index), let predicate = framed(at: index, split, previous: previous) {
      return predicate
    }
    for match in words.matches(index) where match.entry.hasFrames {
      if let predicate = framed(at: index, match, previous: previous) { return predicate }
    }
    return nil
  }

  func framed(
    at index: Int, _ match: (length: Int, entry: Lexicon.Entry), previous: Predicate?
  ) -> Predicate? {
    let end = index + match.length
    if words.isHyphen(end), end + 1 < words.count, words.tokens[end].isJoined, words.tokens[end + 1].isJoined
    {
      return nil
    }
    guard let form = form(at: index, end: end, forms: match.entry.forms, previous: previous) else {
      return nil
    }
    let choice = words.lexicon.frame(of: match.entry, isNoun: form == .noun)
    let frame = form == .adjective && !words.has(index, .surrounded) ? nil : choice.claiming
    var result = Predicate(
      tokens: index..<end, head: index, form: form, frame: frame, governors: choice.governors)
    completeGroup(&result, previous: previous)
    return result
  }

  /// What a word is in its place, or nil for an adjective of no account.
  func form(at index: Int, end: Int, forms: VerbForm, previous: Predicate?) -> Predicate.Form? {
    let before = previousWord(index)
    let hasAuxiliary = words.has(before, .auxiliary)
    let hasBe = words.has(before, .be)
    let isNounPlace = isNounPlace(index)
    let nounForms: VerbForm = [.noun, .nounPlural]
    if forms.isSubset(of: nounForms) { return .noun }
    if words.isWord(before, "to"), forms.contains(.base) { return .infinitive }
    if !forms.isDisjoint(with: [.past, .participle]) {
      if words.has(index, .surrounded), !hasAuxiliary, isSurroundedSide(index, end) { return .adjective }
      if words.isWord(before, "have"), words.isWord(before - 1, "to") { return .infinitive }
      if words.isWord(before, "having") { return .gerund }
      // "visited recaptured X": two verbs in a row do not govern one object.
      if forms.contains(.participle), let previous, previous.isVerb, previous.tokens.upperBound == index,
        previous.frame == nil, previous.governors.isEmpty, chart.name(at: end) != nil
      {
        return .adjective
      }
      if forms.contains(.participle), hasBe || words.folded(before).hasPrefix("remain") { return .passive }
      if hasAuxiliary { return .finite }
      if let previous, words.has(before, .conjunction),
        let joined = joinedParticiple(end, forms: forms, previous: previous)
      {
        return joined
      }
      if forms.contains(.participle), isLeftSurrounded(index, end) { return .reduced }
      // "its thrust toward X".
      if isNounPlace, !forms.isDisjoint(with: nounForms),
        words.tokens[index - 1].isPossessive || words.has(index - 1, .determiner)
          || words.has(index - 1, .adjective) && (words.has(end, .auxiliary) || words.isWord(end, "of"))
      {
        return .noun
      }
      if words.isWord(before, "to"), !forms.isDisjoint(with: nounForms) { return .noun }
      // "the French abandoned X": whoever they are, not an adjective in a row.
      let followsPeople =
        words.has(index - 1, .demonym) && chart.actor(at: index - 1, joins: false)?.tokens.upperBound == index
      if isNounPlace, !followsPeople, isAdjectiveHere(index, end) { return .adjective }
      if forms.contains(.participle), !forms.contains(.past) { return .reduced }
      if forms.contains(.participle), isFollowedByAgent(end) { return .reduced }
      if forms.contains(.participle), isLeftWithoutObject(index, end) { return nil }
      return .finite
    }
    if forms.contains(.gerund), forms.isDisjoint(with: [.base, .third]) {
      if hasBe { return .finite }
      // "allowed remaining ISIL fighters to leave": an adjective in front of a side.
      if words.has(index, .adjective), chart.actor(at: end, joins: false) != nil { return .adjective }
      let isNounToo = !forms.isDisjoint(with: nounForms)
      if words.has(index - 1, .preposition), !words.isWord(end, "of"),
        !isNounToo || chart.phrase(at: end) != nil
      {
        return .gerund
      }
      if isNounPlace {
        if words.isWord(end, "of") || words.isWord(end, "by") { return .noun }
        return forms.isDisjoint(with: nounForms) ? .adjective : .noun
      }
      // ", taking X": a noun has no object.
      if words.mark(index - 1) == ",", !words.isWord(end, "of"), chart.phrase(at: end)?.kind == .place {
        return .gerund
      }
      // "began clearing X"
      if isNounToo, let previous, previous.isVerb, previous.tokens.upperBound == index,
        words.preposition(at: end) == nil, let object = chart.phrase(at: end),
        object.kind == .place || object.kind == .ground
      {
        return .gerund
      }
      if !forms.isDisjoint(with: nounForms) { return .noun }
      return .gerund
    }
    if words.has(before, [.modal, .auxiliaryDo]), !forms.isDisjoint(with: .base) { return .finite }
    let canBeNoun = !forms.isDisjoint(with: nounForms)
    if isNounPlace { return canBeNoun ? .noun : nil }
    // "to seize A and secure B".
    if forms.contains(.base), let previous, previous.form == .infinitive, isAfterConjunction(index) {
      return .infinitive
    }
    if forms.contains(.base), isAfterConjunction(index), followsUnknownInfinitive(index, after: previous) {
      return .infinitive
    }
    if forms.contains(.base), let previous, previous.governors.contains(.cause),
      chart.name(covering: before) != nil
    {
      return .infinitive
    }
    if isAfterPluralSubject(before, forms) { return .finite }
    if !canBeNoun { return .finite }
    // "X captures Y", "still holds the town": a noun has no object.
    let isPartHere = words.has(end, [.part, .portion]) && words.isWord(end + 1, "of")
    if forms.contains(.third), isObjectHere(end) || isPartHere, !finiteFollows(end) { return .finite }
    if forms.contains(.third), let name = chart.name(covering: before), name.kind != .place,
      !words.has(end, [.conjunction]),
      words.preposition(at: end).map({ $0.name != "of" && $0.name != "in" }) ?? true
    {
      return previous == nil && !finiteFollows(end) ? .finite : .noun
    }
    return .noun
  }
}
