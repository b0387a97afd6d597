/// Where the complements of a predicate stand.
extension ClaimExtractor {
  func slots(of number: Int, frame: Frame) -> Slots {
    let predicate = predicates[number]
    func fill(_ range: Range<Int>, objectFirst: Bool) -> Slots {
      SlotFiller.slots(
        in: range, of: chart, frame: frame, isNoun: predicate.form == .noun, references: references,
        objectFirst: objectFirst)
    }
    let hasObject = predicate.form != .noun && predicate.form != .passive && predicate.form != .reduced
    var slots = fill(region(after: number), objectFirst: hasObject)
    // "Clashes broke out near X", "the offensive was launched from Y": the verb's complements are the action's.
    if predicate.form == .noun, let verb = predicates.indices.first(where: { subjects[$0].action == number }),
      !predicates[verb].governors.isDisjoint(with: [.happen, .support, .plan, .succeed, .report])
        || predicates[verb].form == .passive
    {
      slots.takeLater(fill(region(after: verb), objectFirst: false))
    }
    // "stormed and captured X": both have one object.
    if predicate.isVerb, !slots.hasPlace, number + 1 < predicates.count, predicates[number + 1].isCoordinated,
      predicates[number + 1].form == predicate.form, subjects[number + 1].start == nil,
      predicates[number + 1].tokens.lowerBound - predicate.tokens.upperBound <= 1,
      let next = predicates[number + 1].frame,
      next.object == .target, frame.object == .target
    {
      return self.slots(of: number + 1, frame: next)
    }
    // "From X, the Army moved": what stands in front of the clause.
    let mayHaveFront =
      predicate.isFinite || predicate.form == .noun && subjects.contains { $0.action == number }
    if mayHaveFront, let front = region(before: number),
      predicate.isFinite || words.mark(front.upperBound - 1) == "," || words.mark(commaBefore(number)) == ","
    {
      let fronted = fill(front, objectFirst: false)
      slots.takeFront(fronted)
      // "From X, the SDF pushed south"
      if frame.kind == .advance { for name in fronted.left { slots.addOrigin(name) } }
    }
    return slots
  }

  /// The last comma in front of a noun of action with nothing but adjectives between.
  func commaBefore(_ number: Int) -> Int {
    var index = predicates[number].tokens.lowerBound - 1
    while index > 0, words.tokens[index].isWord, words.preposition(at: index) == nil { index -= 1 }
    return index
  }

  /// What may belong to a predicate, behind it.
  func region(after number: Int) -> Range<Int> {
    let start = predicates[number].tokens.upperBound
    var end = words.count
    for later in predicates.indices where later > number {
      if predicates[later].form == .adjective { continue }
      if predicates[later].tokens.lowerBound < start { continue }
      end = predicates[later].tokens.lowerBound
      // "an attempt to reach X failed": not X, but the attempt.
      let isOfAction = subjects[later].action.map { $0 < number } ?? false
      // "captured the hill overlooking X": the hill is what is captured.
      let isObject =
        predicates[later].form == .gerund && predicates[later].frame == nil
        && predicates[later].governors.isEmpty && subjects[later].start == start
        && predicates[number].frame?.object == .target && predicates[number].frame?.kind == .capture
      if let own = subjects[later].start, own >= start, !isObjectOf(number, later), !isOfAction, !isObject,
        predicates[later].isFinite || predicates[later].form == .gerund
      {
        end = min(end, own)
      }
      break
    }
    for index in start..<max(start, end) {
      let opens =
        words.has(index, [.subordinator]) && words.preposition(at: index) == nil
        && !words.isWord(index, "with")
      if words.mark(index) == ";" && !goesOn(behind: index)
        || opens && !words.has(index, .listing) && chart.name(covering: index) == nil
          && !words.isWord(index, "as")
      {
        end = index
        break
      }
    }
    return start..<max(start, end)
  }

  /// "near X; northwest of X near Y; and east of X": behind a semicolon a list of places goes on, and no clause begins.
  private func goesOn(behind mark: Int) -> Bool {
    let first = words.has(mark + 1, .conjunction) ? mark + 2 : mark + 1
    guard chart.directions(at: first)?.form == .noun || words.has(first, .placeCue) else { return false }
    return !predicates.contains { $0.tokens.lowerBound > mark && $0.form != .adjective }
  }

  /// The stretch before the subject, where the clause begins with a place or a direction.
  func region(before number: Int) -> Range<Int>? {
    let previousEnd =
      predicates[..<number].lastIndex { $0.form != .adjective }.map { predicates[$0].tokens.upperBound } ?? 0
    let end = subjects[number].start ?? predicates[number].tokens.lowerBound
    guard end > previousEnd else { return nil }
    var start = previousEnd
    if previousEnd > 0 {
      guard
        let barrier = (previousEnd..<end).first(where: {
          words.mark($0) == ";" || words.has($0, .subordinator)
        })
      else { return nil }
      start = barrier + 1
    }
    return start < end ? start..<end : nil
  }

  /// A passive's subject: "More villages were captured", "the town of X, located south of Y, was taken".
  func addSubjectPlaces(_ slots: inout Slots, _ number: Int, _ frame: Frame) {
    let predicate = predicates[number]
    var start = subjects[number].start
    if start == nil, let phrase = subjects[number].phrase, phrase.kind == .place || phrase.kind == .ground {
      start = phrase.tokens.lowerBound
    }
    // "X, pursued by Y": who is pursued is no place.
    guard frame.kind != .advance || frame.object != .against else { return }
    guard let start, let phrase = subjects[number].phrase, phrase.kind == .place || phrase.kind == .ground
    else { return }
    let end = subjects[number].start == nil ? phrase.tokens.upperBound : predicate.tokens.lowerBound
    guard start < end else { return }
    let own = SlotFiller.slots(
      in: start..<end, of: chart, frame: frame.taking(.target), references: references, objectFirst: true)
    slots.takeSubject(own)
  }
}
