/// How the sentence stands to each of its predicates: asserted, attributed, planned, or denied.
struct ModalityFinder {
  private let chart: Chart
  private let predicates: [Predicate]
  private let subjects: [Subject]
  private var words: Words { chart.words }

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
      if ways.contains(.plan), !ways.contains(.support), above.isVerb {
        return Self.stronger(modality, .planned)
      }
      return Self.stronger(modality, inherited == .claimed ? .asserted : inherited)
    }
    if ways.contains(.succeed) || ways.contains(.cause) && !ways.contains(.plan) {
      return Self.stronger(modality, inherited)
    }
    if ways.contains(.plan) || ways.contains(.order) && above.isVerb {
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
    let predicate = predicates[number]
    var previous = number - 1
    while previous > 0, predicates[previous].form == .adjective { previous -= 1 }
    let above = predicates[previous]
    let first = predicate.tokens.lowerBound
    switch predicate.form {
    case .infinitive:
      if predicate.isCoordinated, above.form == .infinitive { return governor(of: previous) ?? previous }
      if above.governors.isEmpty, above.frame != nil || above.form == .finite { return nil }
      if words.isWord(first - 1, "order"), words.isWord(first - 2, "in") { return nil }
      return previous
    case .gerund:
      if predicate.followsPreposition, !above.governors.isEmpty,
        above.tokens.upperBound >= first - 3
      {
        return previous
      }
      if above.isVerb, !above.governors.isDisjoint(with: [.succeed, .fail, .plan, .repel, .deny]),
        above.tokens.upperBound >= first - 1
      {
        return previous
      }
      if above.form == .infinitive, words.mark(first - 1) != "," { return previous }
      return nil
    case .noun:
      if SubjectFinder(chart, predicates: predicates).isObjectOf(above, predicate) { return previous }
      // "preparing for an assault", "the start of the offensive".
      if !above.governors.isEmpty, words.preposition(at: above.tokens.upperBound) != nil,
        first - above.tokens.upperBound <= 4, !above.governors.isDisjoint(with: [.plan, .fail])
      {
        return previous
      }
      return nil
    case .finite, .passive:
      if !above.governors.isDisjoint(with: [.report, .deny]), above.isVerb { return nil }
      if predicate.isCoordinated, above.form == .infinitive, predicate.form == .finite,
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
    for (number, predicate) in predicates.enumerated() where predicate.isVerb {
      guard let action = subjects[number].action else { continue }
      let ways = predicate.governors
      if ways.contains(.fail) || ways.contains(.repel) && predicate.form == .passive {
        found[action] = .negated
        for later in predicates.indices
        where later > action && later < number && predicates[later].form == .infinitive {
          found[later] = .negated
        }
      } else if predicate.form == .passive, ways.contains(.plan) || ways.contains(.order) {
        found[action] = Self.stronger(found[action], .planned)
      } else if predicate.isModal {
        found[action] = Self.stronger(found[action], .planned)
      } else if predicate.isNegated, !ways.isDisjoint(with: [.happen, .succeed, .support]) {
        found[action] = .negated
      }
    }
    // "broke their attack": the attack named before.
    for (number, predicate) in predicates.enumerated() where predicate.form == .noun {
      guard let governor = governor(of: number), predicates[governor].governors.contains(.repel),
        words.has(predicate.tokens.lowerBound - 1, .possessive), let kind = predicate.frame?.kind
      else { continue }
      for earlier in predicates.indices where earlier < number && predicates[earlier].frame?.kind == kind {
        found[earlier] = .negated
      }
    }
  }

  /// Verbs of saying, "according to", "reportedly".
  private func applyAttribution(_ found: inout [Claim.Modality]) {
    for index in 0..<words.count
    where words.length(of: .hearsay, at: index) > 0 && chart.name(covering: index) == nil {
      let isWhole = index <= 1 || words.length(of: .hearsay, at: index) > 1
      for number in predicates.indices {
        let isNext =
          predicates[number].tokens.lowerBound >= index && predicates[number].tokens.lowerBound - index < 4
        if isWhole || isNext { found[number] = Self.stronger(found[number], .claimed) }
      }
    }
    for (number, predicate) in predicates.enumerated() {
      guard predicate.isVerb, !predicate.governors.isDisjoint(with: [.report, .deny]),
        predicate.form != .adjective,
        predicate.frame == nil || predicate.form == .finite
      else { continue }
      if predicate.governors.contains(.plan), predicate.governors.count > 1 { continue }
      if predicate.governors.contains(.deny), predicate.form == .finite {
        for later in predicates.indices where later > number { found[later] = .negated }
        continue
      }
      if isTrailing(number) {
        for earlier in 0..<number { found[earlier] = Self.stronger(found[earlier], .claimed) }
        continue
      }
      guard isSaying(number) else { continue }
      for later in predicates.indices where later > number {
        let between = predicate.tokens.upperBound..<predicates[later].tokens.lowerBound
        if between.contains(where: { words.mark($0) == ";" }) { break }
        found[later] = Self.stronger(found[later], .claimed)
      }
    }
  }

  /// "…, the monitor said."
  private func isTrailing(_ number: Int) -> Bool {
    let predicate = predicates[number]
    guard number > 0, predicate.form == .finite, number == predicates.count - 1 else { return false }
    var index = predicate.tokens.lowerBound - 1
    var steps = 0
    while index >= 0, words.mark(index) != ",", steps < 12 {
      index -= 1
      steps += 1
    }
    guard words.mark(index) == "," else { return false }
    return words.count - predicate.tokens.upperBound <= 8
      && !words.isWord(predicate.tokens.upperBound, "that")
      && !words.has(predicate.tokens.upperBound, .determiner)
  }

  /// Whether a verb of saying is followed by what is said.
  private func isSaying(_ number: Int) -> Bool {
    let predicate = predicates[number]
    let next = predicate.tokens.upperBound
    if predicate.form == .passive || predicate.form == .finite || predicate.form == .gerund {
      if words.isWord(next, "that") || words.isWord(next, "to") { return true }
      if predicate.form == .passive {
        return number + 1 < predicates.count && predicates[number + 1].form == .infinitive
      }
      // A clause without "that": a subject follows.
      return number + 1 < predicates.count
        && (predicates[number + 1].isFinite || predicates[number + 1].form == .infinitive
          || predicates[number + 1].form == .noun && predicate.frame == nil)
    }
    return false
  }
}
