/// Finds the subject of every predicate of a sentence, from left to right.
struct SubjectFinder {
  let chart: Chart
  let predicates: [Predicate]
  var words: Words { chart.words }

  init(_ chart: Chart, predicates: [Predicate]) {
    self.chart = chart
    self.predicates = predicates
  }

  /// The subjects, one for each predicate.
  func find() -> [Subject] {
    var subjects: [Subject] = []
    subjects.reserveCapacity(predicates.count)
    for number in predicates.indices { subjects.append(subject(of: number, known: subjects)) }
    // "After capturing X, the SDF …": the subject comes later.
    for number in predicates.indices where subjects[number].phrase == nil && !subjects[number].isPronoun {
      let predicate = predicates[number]
      let isHavingBeen =
        predicate.form == .passive
        && ["having", "being"].contains(words.folded(predicate.tokens.lowerBound))
      guard predicate.form == .gerund || predicate.form == .infinitive || isHavingBeen,
        predicates[..<number].allSatisfy({ !$0.isFinite }),
        let later = predicates.indices.first(where: { $0 > number && predicates[$0].isFinite })
      else { continue }
      subjects[number] = subjects[later]
      subjects[number].start = nil
    }
    return subjects
  }

  func subject(of number: Int, known: [Subject]) -> Subject {
    let predicate = predicates[number]
    let previous = number - 1
    switch predicate.form {
    case .adjective:
      return Subject()
    case .noun:
      return nounSubject(number, known)
    case .infinitive:
      return infinitiveSubject(number, known)
    case .gerund:
      // "accused the army of attacking X"
      if previous >= 0, words.isWord(predicate.tokens.lowerBound - 1, "of"),
        words.has(predicates[previous].head, .accusing), predicates[previous].form != .passive,
        let accused = phrases(from: end(of: previous), to: predicate.tokens.lowerBound).first
      {
        return make(accused.phrase)
      }
      if predicate.followsPreposition || words.mark(predicate.tokens.lowerBound - 1) == ","
        || words.has(predicate.tokens.lowerBound - 1, [.conjunction, .negation, .adverb])
        || predicate.tokens.lowerBound == 0
      {
        return inherited(number, known, finiteOnly: words.mark(predicate.tokens.lowerBound - 1) == ",")
      }
      if let adjacent = adjacentPhrase(before: predicate, after: end(of: previous)) { return adjacent }
      return inherited(number, known)
    case .reduced:
      if let adjacent = adjacentPhrase(before: predicate, after: end(of: previous)) { return adjacent }
      return lastPhrase(number, known) ?? inherited(number, known)
    case .finite, .passive:
      if let relative = predicate.relative, relative != .that || !isComplement(number) {
        // "an offensive that recaptured the city": the attacker's.
        if number > 0, predicates[number - 1].form == .noun, known[number - 1].actor != nil,
          predicates[number - 1].tokens.upperBound >= predicate.tokens.lowerBound - 2
        {
          var subject = known[number - 1]
          subject.start = nil
          return subject
        }
        if relative != .other {
          return antecedent(of: predicate, after: 0) ?? inherited(number, known)
        }
      }
      return lastPhrase(number, known) ?? inherited(number, known)
    }
  }

  func end(of number: Int) -> Int {
    var number = number
    while number >= 0, predicates[number].form == .adjective { number -= 1 }
    return number >= 0 ? predicates[number].tokens.upperBound : 0
  }

  /// "said that": the clause behind a verb of saying, not a relative one.
  func isComplement(_ number: Int) -> Bool {
    guard number > 0 else { return false }
    return !predicates[number - 1].governors.isDisjoint(with: [.report, .deny, .order])
      && predicates[number - 1].tokens.upperBound >= predicates[number].tokens.lowerBound - 3
  }

  /// The subject of the clause that a verb continues.
  func inherited(_ number: Int, _ known: [Subject], finiteOnly: Bool = false) -> Subject {
    var index = number - 1
    if finiteOnly, !predicates[..<number].contains(where: { $0.isFinite }) { return inherited(number, known) }
    while index >= 0 {
      let form = predicates[index].form
      if finiteOnly, !predicates[index].isFinite || isAttribution(index, known) {
        index -= 1
        continue
      }
      if isAttribution(index, known), index > 0 {
        index -= 1
        continue
      }
      if form == .finite || form == .passive || form == .gerund || form == .infinitive {
        if known[index].phrase != nil || known[index].isPronoun || known[index].actor != nil {
          var subject = known[index]
          // "A and B were reported to have been taken": the list is that of the verb of saying.
          if form != .passive || predicates[index].governors.isDisjoint(with: [.report]) {
            subject.start = nil
          }
          subject.action = nil
          return subject
        }
      }
      index -= 1
    }
    return Subject()
  }

  /// ", a commander said,": the words between commas that say who tells it.
  private func isAttribution(_ number: Int, _ known: [Subject]) -> Bool {
    guard predicates[number].isFinite, !predicates[number].governors.isDisjoint(with: [.report, .deny]),
      let start = known[number].start, words.mark(start - 1) == ","
    else { return false }
    return words.mark(predicates[number].tokens.upperBound) == ","
  }

  /// The phrase right before a predicate.
  func adjacentPhrase(before predicate: Predicate, after limit: Int) -> Subject? {
    guard let found = phrases(from: limit, to: predicate.tokens.lowerBound).last,
      found.phrase.tokens.upperBound >= predicate.tokens.lowerBound - 1,
      words.mark(predicate.tokens.lowerBound - 1) != ","
    else { return nil }
    return make(found.phrase)
  }

  func antecedent(of predicate: Predicate, after limit: Int) -> Subject? {
    let all = phrases(from: limit, to: predicate.tokens.lowerBound)
    guard let last = all.last else { return nil }
    var subject = make(last.phrase)
    subject.start = nil
    return subject
  }

  /// The subject of a finite verb: the last free phrase before it.
  func lastPhrase(_ number: Int, _ known: [Subject]) -> Subject? {
    let predicate = predicates[number]
    var previous = number - 1
    while previous >= 0, predicates[previous].form == .adjective { previous -= 1 }
    let limit = end(of: previous)
    // "captured X and besieged Y": nothing stands between the conjunction and the verb.
    let before = predicate.tokens.lowerBound - 1
    if words.has(before, .conjunction), !words.has(before, .adverb) { return nil }
    // "the SDF – led by the YPG – captured": what stands between dashes is an aside.
    if isDash(before), let open = (0..<before).last(where: isDash),
      let actor = phrases(from: 0, to: open).last(where: { $0.preposition == nil && $0.phrase.kind == .actor }
      )
    {
      return make(actor.phrase)
    }
    // "before being pushed back": the subject is that of the clause.
    if words.isWord(predicate.tokens.lowerBound, "being"), words.has(before, [.subordinator, .preposition]),
      !words.isWord(before, "with")
    {
      return nil
    }
    if let aside = asideStart(before: number), let subject = subject(before: aside, known) { return subject }
    if let described = describedSubject(number, previous, known) { return described }
    let found = phrases(from: limit, to: predicate.tokens.lowerBound)
    // "with the last defenders being expelled".
    var free = found.filter {
      $0.preposition == nil
        || $0.preposition == "with" && $0.phrase.tokens.upperBound == predicate.tokens.lowerBound
    }
    if previous >= 0, predicates[previous].isVerb {
      // What follows the verb before is its own, unless a clause begins in between.
      let start = predicate.tokens.lowerBound
      free = free.filter {
        $0.afterBarrier || opensComplement(previous) || predicates[previous].form == .passive
          || $0.phrase.tokens.upperBound == start
      }
    }
    // "the fall of A and B to the rebels left": B is no subject.
    if previous >= 0, predicates[previous].form == .noun, actionNoun(before: number) == previous {
      free = free.filter { !isListed($0, in: found) }
    }
    let isActive = predicate.form != .passive
    if isActive, let actor = free.last(where: { $0.phrase.kind == .actor }) {
      // A nearer subject that is no actor ("… , the mayor said") wins.
      if let last = free.last, last.phrase.tokens.lowerBound > actor.phrase.tokens.lowerBound,
        last.barrier != actor.barrier, last.phrase.kind != .actor,
        last.phrase.isPronoun || last.phrase.isCivilian
      {
        return make(last.phrase, pronounFrom: known)
      }
      return make(actor.phrase)
    }
    if let last = isActive ? free.last : free.first(where: { $0.barrier == free.last?.barrier }) {
      var subject = make(last.phrase, pronounFrom: known)
      if predicate.form == .passive || predicate.frame.map({ $0.subject != .actor }) ?? false {
        subject.start = listStart(
          of: last, in: found, hasVerbBefore: limit > 0 && !(previous >= 0 && opensComplement(previous)))
      }
      if let action = actionNoun(before: number), !isApart(last, from: action) {
        subject.action = action
        if subject.actor == nil { subject.actor = known[action].actor }
      }
      return subject
    }
    // "The SDF, along with reversing …, managed to": the subject stands before all verbs.
    if free.isEmpty, isActive, previous >= 0,
      predicates[..<number].allSatisfy({ !$0.isFinite && $0.form != .noun }),
      let first = phrases(from: 0, to: predicates[0].tokens.lowerBound)
        .last(where: { $0.preposition == nil && $0.phrase.kind == .actor })
    {
      return make(first.phrase)
    }
    if let action = actionNoun(before: number) {
      var subject = Subject()
      subject.action = action
      subject.actor = known[action].actor
      return subject
    }
    return nil
  }

  func isDash(_ index: Int) -> Bool {
    guard let mark = words.mark(index) else { return false }
    return mark == "–" || mark == "—" || mark == "-" && !words.tokens[index].isJoined
  }

  /// The noun of action that is the subject of a verb: "the attack on X failed".
  func actionNoun(before number: Int) -> Int? {
    var index = number - 1
    while index >= 0 {
      let candidate = predicates[index]
      if candidate.form == .noun {
        let prior = index > 0 ? predicates[index - 1] : nil
        let isObject = prior.map { isObjectOf($0, candidate) } ?? false
        return isObject ? nil : index
      }
      if candidate.isFinite { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a noun is the direct object of the verb before it.
  func isObjectOf(_ verb: Predicate, _ noun: Predicate) -> Bool {
    guard verb.isVerb else { return false }
    for index in verb.tokens.upperBound..<max(verb.tokens.upperBound, noun.tokens.lowerBound) {
      if words.mark(index) == "," || words.mark(index) == ";" { return false }
      if words.has(index, [.subordinator, .relative]) { return false }
      if words.preposition(at: index) != nil, chart.name(covering: index) == nil { return false }
    }
    return true
  }

  func opensComplement(_ number: Int) -> Bool {
    !predicates[number].governors.isDisjoint(with: [.report, .deny, .order, .cause])
  }
}
