/// How the sentence stands to each of its predicates: asserted, attributed, planned, or denied.
struct ModalityFinder {
  let chart: Chart
  let predicates: [Predicate]
  let subjects: [Subject]
  var words: Words { chart.words }

  init(_ chart: Chart, predicates: [Predicate], subjects: [Subject]) {
    self.chart = chart
    self.predicates = predicates
    self.subjects = subjects
  }

  /// The modality of each predicate.
  func find() -> [Claim.Modality] {
    var found: [Claim.Modality] = []
    for number in predicates.indices { found.append(own(number, found)) }
    applySubjects(&found)
    applyAttribution(&found)
    return found
  }

  static func stronger(_ a: Claim.Modality, _ b: Claim.Modality) -> Claim.Modality {
    let order: [Claim.Modality] = [.asserted, .claimed, .planned, .negated]
    return (order.firstIndex(of: a) ?? 0) >= (order.firstIndex(of: b) ?? 0) ? a : b
  }

  private func own(_ number: Int, _ known: [Claim.Modality]) -> Claim.Modality {
    let predicate = predicates[number]
    var modality = Claim.Modality.asserted
    if predicate.isHearsay { modality = .claimed }
    if predicate.isModal { modality = .planned }
    if predicate.isVerb, predicate.isNegated || hasNoSubject(number) { modality = .negated }
    if predicate.form == .noun, hasNegativeAdjective(predicate) { modality = .negated }
    // "after capturing A", "following the capture of A": that was done before all else.
    if followsAfter(predicate), modality != .negated { return modality }
    guard let governor = governor(of: number) else {
      // A purpose.
      if predicate.form == .infinitive, !predicate.governors.contains(.succeed) || predicate.frame != nil {
        modality = Self.stronger(modality, .planned)
      }
      if predicate.form == .gerund, continuesPlan(number, known) { return Self.stronger(modality, .planned) }
      return modality
    }
    let above = predicates[governor]
    let inherited = known[governor]
    let ways = above.governors
    if ways.contains(.fail) || ways.contains(.deny) && predicate.form != .finite {
      return Self.stronger(modality, .negated)
    }
    if predicate.form == .noun {
      if ways.contains(.repel) { return .negated }
      if ways.contains(.plan), !ways.contains(.support), above.isVerb || above.frame == nil {
        return Self.stronger(modality, .planned)
      }
      return Self.stronger(modality, inherited == .claimed ? .asserted : inherited)
    }
    if ways.contains(.succeed) || ways.contains(.cause) && !ways.contains(.plan) {
      return Self.stronger(modality, inherited)
    }
    if ways.contains(.plan) || ways.contains(.order) && above.isVerb {
      if above.form == .noun, followsDespite(above) { return .negated }
      // An operation that was defeated: neither did its aim come true.
      return Self.stronger(modality, Self.stronger(.planned, inherited))
    }
    if ways.contains(.report) { return Self.stronger(modality, Self.stronger(.claimed, inherited)) }
    if predicate.form == .infinitive { return Self.stronger(modality, .planned) }
    if above.form == .infinitive, predicate.isCoordinated || predicate.form == .gerund {
      return Self.stronger(modality, inherited)
    }
    return modality
  }

  /// "despite attempts to break in": they came to nothing.
  private func followsDespite(_ predicate: Predicate) -> Bool {
    var index = predicate.tokens.lowerBound - 1
    while index >= 0, words.tokens[index].isWord, predicate.tokens.lowerBound - index < 7 {
      if words.isWord(index, "despite") { return true }
      index -= 1
    }
    return false
  }

  private func followsAfter(_ predicate: Predicate) -> Bool {
    predicate.form == .gerund && words.isWord(predicate.tokens.lowerBound - 1, "after")
  }

  /// "No troops entered X", "neither side took X".
  private func hasNoSubject(_ number: Int) -> Bool {
    guard predicates[number].isFinite, let start = subjects[number].start else { return false }
    return words.isWord(start, "no") || words.isWord(start, "none") || words.isWord(start, "neither")
      || words.isWord(start, "nobody")
  }

  /// "The plan is to take X, isolating Y": nothing that is said to have happened stands before.
  private func continuesPlan(_ number: Int, _ known: [Claim.Modality]) -> Bool {
    // "having advanced" is over and done.
    guard !predicates[number].tokens.contains(where: { words.isWord($0, "having") }),
      !words.isWord(predicates[number].tokens.lowerBound - 1, "having"),
      let plan = (0..<number).last(where: { predicates[$0].form == .infinitive }), known[plan] == .planned
    else { return false }
    return (0..<number).allSatisfy { earlier in
      let predicate = predicates[earlier]
      let isAction = predicate.frame?.kind != nil && predicate.form != .adjective
      return !isAction || known[earlier] == .planned
        || !predicate.governors.isDisjoint(with: [.plan, .order])
    }
  }

  private func hasNegativeAdjective(_ predicate: Predicate) -> Bool {
    var index = predicate.tokens.lowerBound - 1
    while index >= 0, words.tokens[index].isWord, predicate.tokens.lowerBound - index < 4 {
      if words.isWord(index, "no") || Self.failures.contains(where: { words.isWord(index, $0) }) {
        return true
      }
      index -= 1
    }
    return false
  }

  private static let failures: [StaticString] = [
    "failed", "unsuccessful", "abortive", "thwarted", "repelled",
  ]

  /// The predicate that governs another: "failed to X", "an attempt to X", "the goal of X-ing", "repelled an X".
  func governor(of number: Int) -> Int? {
    guard number > 0 else { return nil }
    var previous = number - 1
    while previous > 0, predicates[previous].form == .adjective { previous -= 1 }
    let first = predicates[number].tokens.lowerBound
    let (ways, end) = (predicates[previous].governors, predicates[previous].tokens.upperBound)
    let isAboveVerb = predicates[previous].isVerb
    let followsInfinitive = predicates[previous].form == .infinitive
    switch predicates[number].form {
    case .infinitive:
      if predicates[number].isCoordinated, followsInfinitive { return governor(of: previous) ?? previous }
      if ways.isEmpty, predicates[previous].frame != nil || predicates[previous].form == .finite {
        return nil
      }
      if words.isWord(first - 1, "order"), words.isWord(first - 2, "in") { return nil }
      return previous
    case .gerund:
      if predicates[number].followsPreposition, !ways.isEmpty, end >= first - 3 { return previous }
      if isAboveVerb, !ways.isDisjoint(with: [.succeed, .fail, .plan, .repel, .deny]), end >= first - 1 {
        return previous
      }
      if followsInfinitive, words.mark(first - 1) != "," { return previous }
      return nil
    case .noun:
      if SubjectFinder(chart, predicates: predicates).isObjectOf(predicates[previous], predicates[number]) {
        return previous
      }
      // "preparing for an assault", "the start of the offensive".
      if !ways.isEmpty, words.preposition(at: end) != nil, first - end <= 4,
        !ways.isDisjoint(with: [.plan, .fail])
      {
        return previous
      }
      return nil
    case .finite, .passive:
      if !ways.isDisjoint(with: [.report, .deny]), isAboveVerb { return nil }
      if predicates[number].isCoordinated, followsInfinitive, predicates[number].form == .finite,
        subjects[number].start == nil,
        !words.lexicon.hasFrames
      {
        return previous
      }
      return nil
    case .reduced, .adjective:
      return nil
    }
  }

  /// "The attack was repelled", "a push is planned".
  private func applySubjects(_ found: inout [Claim.Modality]) {
    for number in predicates.indices {
      guard predicates[number].isVerb, let action = subjects[number].action else { continue }
      let predicate = predicates[number]
      let ways = predicate.governors
      if ways.contains(.fail) || ways.contains(.repel) && predicate.form == .passive {
        found[action] = .negated
        for later in predicates.indices
        where later > action && later < number && predicates[later].form == .infinitive {
          found[later] = .negated
        }
      } else if predicate.form == .passive, ways.contains(.plan) || ways.contains(.order) {
        found[action] = Self.stronger(found[action], .planned)
      } else if ways.contains(.report), predicate.isFinite {
        // "clashes were reported", "clashes reported in X"
        found[action] = Self.stronger(found[action], .claimed)
      } else if predicate.isModal {
        found[action] = Self.stronger(found[action], .planned)
      } else if predicate.isNegated, !ways.isDisjoint(with: [.happen, .succeed, .support]) {
        found[action] = .negated
      }
    }
    // "broke their attack", "frustrated the attack": the attack named before.
    for number in predicates.indices where predicates[number].form == .noun {
      guard let kind = predicates[number].frame?.kind, isNamedBefore(number) else { continue }
      for earlier in predicates.indices where earlier < number && predicates[earlier].frame?.kind == kind {
        found[earlier] = .negated
      }
    }
  }

  /// "broke their attack", "frustrated the attack": nothing more is said of it, for it was told before.
  func isNamedBefore(_ number: Int) -> Bool {
    guard let governor = governor(of: number), predicates[governor].governors.contains(.repel) else {
      return false
    }
    let predicate = predicates[number]
    let before = predicate.tokens.lowerBound - 1
    if words.has(before, .possessive) { return true }
    let next = predicate.tokens.upperBound
    guard words.isWord(before, "the"), next >= words.count || words.mark(next) != nil else { return false }
    return predicates[..<number].contains { $0.frame?.kind == predicate.frame?.kind }
  }
}
