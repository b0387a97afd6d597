/// How a claim came about, told step by step.
extension ArabicClaimExtractor {
  /// The steps of the claim of an action.
  func steps(of number: Int) -> [ClaimStep] {
    let action = actions[number]
    guard let frame = action.frame else { return [] }
    let head = action.predicate.head
    var steps = [
      step("verb", head..<head + 1, "\(action.predicate.form) of \"\(frame.word)\", \(frame.entry)")
    ]
    if action.slots.subject == nil, let subject = parties.subject(of: number), subject.isNamed {
      steps.append(step("subject", scalars: subject.scalars, "shared with another verb of the sentence"))
    }
    for own in action.slots.steps {
      let cue = own.preposition.map { "behind the preposition \"\($0.rawValue)\"" } ?? "without preposition"
      if own.isDirection {
        steps.append(step("direction", own.tokens, "\(cue), directions"))
      } else {
        let part = own.role == .none ? "place" : own.role.rawValue
        steps.append(step(part, own.tokens, "\(cue), \(frame.entry)"))
      }
    }
    if let words = mainEfforts.phrases[number] {
      steps.append(step("main effort", words, "words.main, words.efforts"))
    }
    if modalities[number] != .asserted {
      let part = "modality, \(modalities[number].rawValue)"
      if let governor = action.governor, let governing = actions[governor].governing {
        let above = actions[governor].predicate.head
        steps.append(step(part, above..<above + 1, governing.entry))
      } else {
        let rule =
          action.predicate.isNegated ? "words.negations" : reader.isHearsay ? "words.hearsay" : "preposition"
        steps.append(step(part, head..<head + 1, rule))
      }
    }
    return steps
  }

  private func step(_ part: String, _ tokens: Range<Int>, _ rule: String) -> ClaimStep {
    let scalars = words.tokens[tokens.lowerBound].start..<words.tokens[tokens.upperBound - 1].end
    return step(part, scalars: scalars, rule)
  }

  private func step(_ part: String, scalars: Range<Int>, _ rule: String) -> ClaimStep {
    ClaimStep(
      part: part, words: text(scalars),
      range: words.start + scalars.lowerBound..<words.start + scalars.upperBound,
      rule: rule)
  }
}
