/// Who is to do, or made to do, something.
extension SubjectFinder {
  /// ", allowing them to": who is allowed may be the subject itself, who is forced is not.
  private func isHelp(_ verb: Predicate) -> Bool {
    words.has(verb.head, .helping)
  }

  func infinitiveSubject(_ number: Int, _ known: [Subject]) -> Subject {
    guard number > 0 else { return Subject() }
    var previous = number - 1
    while previous > 0, predicates[previous].form == .adjective { previous -= 1 }
    let governor = predicates[previous]
    if governor.isVerb, governor.form != .passive, !governor.governors.isDisjoint(with: [.cause, .order]) {
      let between = phrases(from: governor.tokens.upperBound, to: predicates[number].tokens.lowerBound)
      if let actor = between.first(where: { $0.phrase.kind == .actor }) { return make(actor.phrase) }
      if let first = between.first, first.phrase.isCivilian { return make(first.phrase) }
      // "had forced it to withdraw": another side than that which forced it; ", allowing them to": the subject.
      if let first = between.first, first.phrase.isPronoun, first.preposition == nil,
        governor.form != .gerund || !isHelp(governor),
        governor.governors.contains(.cause)
      {
        var subject = Subject(phrase: first.phrase)
        subject.isPronoun = true
        subject.actor =
          phrases(from: 0, to: governor.tokens.lowerBound)
          .last { $0.phrase.kind == .actor && $0.phrase.actor != known[previous].actor }?.phrase.actor
        return subject
      }
      // "forced Lee to abandon": a name is whoever it is.
      if let first = between.first, first.preposition == nil, let name = first.phrase.name,
        first.phrase.classes.isEmpty
      {
        var subject = make(first.phrase)
        subject.actor = name
        return subject
      }
    }
    if governor.form == .noun {
      var subject = known[previous]
      subject.start = nil
      if subject.actor == nil { subject = inherited(number, known) }
      return subject
    }
    if governor.governors.isEmpty, governor.form == .gerund || governor.form == .reduced {
      return inherited(number, known, finiteOnly: true)
    }
    var subject = known[previous]
    subject.start = nil
    subject.action = nil
    if subject.actor == nil, subject.phrase == nil, !subject.isPronoun { return inherited(number, known) }
    return subject
  }
}
