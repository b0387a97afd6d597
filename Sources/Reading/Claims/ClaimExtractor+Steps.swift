/// How a claim came about, told step by step.
extension ClaimExtractor {
  /// The steps of the claims of a predicate.
  func steps(of number: Int) -> [ClaimStep] {
    let predicate = predicates[number]
    guard let frame = predicate.frame else { return [] }
    var steps = [
      step(
        "verb", predicate.tokens,
        "\(predicate.form.rawValue) of \"\(frame.word)\", \(frame.entry): \(Self.pattern(frame))")
    ]
    if let subject = subjects[number].phrase?.tokens ?? subjects[number].actor {
      let isOwn = subjects[number].start != nil
      steps.append(
        step(
          frame.subject == .actor ? "subject" : "subject, \(frame.subject.rawValue)", subject,
          isOwn ? "stands with the verb" : "shared with another verb of the sentence"))
    }
    for own in slots(of: number, frame: frame).steps {
      switch own.role {
      case nil: steps.append(step("direction", own.tokens, "words of directions and distances"))
      case .some(.none): continue
      case .some(let role):
        let rule =
          own.cue.map { "behind \"\($0)\", \(frame.entry).prepositions" } ?? "object, \(frame.entry).object"
        steps.append(step(role.rawValue, own.tokens, rule))
      }
    }
    if let words = mainEfforts.phrases[number] {
      steps.append(step("main effort", words, "words.main, words.efforts"))
    }
    steps += modalitySteps(of: number)
    return steps
  }

  /// What makes a claim claimed, planned or negated.
  private func modalitySteps(of number: Int) -> [ClaimStep] {
    guard modalities[number] != .asserted else { return [] }
    let part = "modality, \(modalities[number].rawValue)"
    let predicate = predicates[number]
    if let governor = modality.governor(of: number) {
      let above = predicates[governor]
      let ways = above.governors.names.map { "governors.\($0)" }.sorted().joined(separator: ", ")
      return [step(part, above.tokens, ways.isEmpty ? "the verb that governs it" : ways)]
    }
    if predicate.isNegated { return [step(part, predicate.tokens, "words.negations")] }
    if predicate.isModal { return [step(part, predicate.tokens, "words.modals")] }
    if predicate.form == .infinitive { return [step(part, predicate.tokens, "an infinitive of purpose")] }
    let saying = predicates.first { !$0.governors.isDisjoint(with: [.report, .deny]) }
    return [
      step(part, saying?.tokens ?? predicate.tokens, saying == nil ? "words.hearsay" : "governors.report")
    ]
  }

  /// What a frame expects, in short.
  private static func pattern(_ frame: Frame) -> String {
    let prepositions = frame.prepositions.filter { $0.value != .none }.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.rawValue)" }
    return (["subject \(frame.subject.rawValue)", "object \(frame.object.rawValue)"] + prepositions)
      .joined(separator: ", ")
  }

  private func step(_ part: String, _ tokens: Range<Int>, _ rule: String) -> ClaimStep {
    let span = clauseText(tokens.lowerBound, tokens.upperBound - 1) ?? (0, 0)
    let start = words.sentence.start
    return ClaimStep(
      part: part, words: words.sentence.text(from: span.from, to: span.to),
      range: start + span.from..<start + max(span.from, span.to), rule: rule)
  }
}
