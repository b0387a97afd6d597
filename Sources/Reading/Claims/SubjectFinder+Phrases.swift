/// The phrases that may be subjects.
extension SubjectFinder {
  /// A phrase with what stands before it.
  struct Found {
    var phrase: Phrase
    var preposition: String?
    /// The number of clause openers before it in the stretch.
    var barrier: Int
    var afterBarrier: Bool { barrier > 0 }
  }

  /// Where the list of places begins that ends with a phrase: "A, B and C were captured".
  ///
  /// - Parameter hasVerbBefore: whether a verb goes before, whose object is no part of the list.
  func listStart(of last: Found, in found: [Found], hasVerbBefore: Bool) -> Int {
    var start = last.phrase.tokens.lowerBound
    guard last.phrase.kind == .place else { return start }
    for item in found.reversed() where item.phrase.tokens.upperBound <= start {
      guard item.phrase.kind == .place, item.preposition == nil, item.afterBarrier || !hasVerbBefore,
        (item.phrase.tokens.upperBound..<start).allSatisfy({
          words.mark($0) == "," || words.isWord($0, "and")
        })
      else { break }
      start = item.phrase.tokens.lowerBound
    }
    return start
  }

  /// Whether a place goes on with a list that stands behind a preposition: "of A and B".
  func isListed(_ item: Found, in found: [Found]) -> Bool {
    guard item.phrase.kind == .place,
      let index = found.firstIndex(where: { $0.phrase.tokens == item.phrase.tokens }), index > 0
    else { return false }
    let before = found[index - 1]
    guard before.phrase.kind == .place,
      (before.phrase.tokens.upperBound..<item.phrase.tokens.lowerBound).allSatisfy({
        words.mark($0) == "," || words.isWord($0, "and")
      })
    else { return false }
    return before.preposition != nil || isListed(before, in: found)
  }

  /// "the battles, and dozens of others were": who stands behind a comma is another subject.
  func isApart(_ item: Found, from action: Int) -> Bool {
    let first = predicates[action].tokens.upperBound
    return item.phrase.kind != .place && first < item.phrase.tokens.lowerBound
      && (first..<item.phrase.tokens.lowerBound).contains { words.mark($0) == "," }
  }

  /// "Rebels advancing from X and Y entered Z": the subject is what the participle describes.
  func describedSubject(_ number: Int, _ previous: Int, _ known: [Subject]) -> Subject? {
    guard previous >= 0, predicates[previous].form == .gerund, known[previous].actor != nil,
      let start = known[previous].start, !predicates[previous].followsPreposition
    else { return nil }
    let opens =
      start == 0 || words.mark(start - 1) != nil
      || words.has(start - 1, [.subordinator, .conjunction, .relative])
    guard opens,
      (predicates[previous].tokens.upperBound..<predicates[number].tokens.lowerBound).allSatisfy({
        words.mark($0) == nil && !words.has($0, [.subordinator, .relative, .pronoun])
      })
    else { return nil }
    return known[previous]
  }

  /// Where an aside between commas opens that ends right before a predicate: "the town, which …, was taken", "the
  /// army, after …, took".
  func asideStart(before number: Int) -> Int? {
    let close = predicates[number].tokens.lowerBound - 1
    guard words.mark(close) == "," else { return nil }
    if let open = (0..<close).last(where: { words.mark($0) == "," || words.mark($0) == ";" }),
      words.mark(open) == ",", isBareAside(open + 1, number)
    {
      return open
    }
    guard number > 0 else { return nil }
    for open in (0..<close).reversed() {
      if words.mark(open) == ";" { return nil }
      guard words.mark(open) == "," else { continue }
      let inside = predicates[..<number].filter { $0.tokens.lowerBound > open && $0.form != .adjective }
      guard !inside.isEmpty else { continue }
      // A relative word, perhaps behind a preposition: "in which".
      if words.has(open + 1, .relative) || words.has(open + 2, .relative) { return open }
      if inside.contains(where: \.isFinite) { continue }
      if words.has(open + 1, [.subordinator, .preposition]) { return open }
      // "the SDF, backed by jets, was advancing", "our units, having repelled an attack, hold".
      if let first = inside.first, first.form == .reduced || first.form == .gerund,
        first.tokens.lowerBound == open + 1
      {
        return open
      }
    }
    return nil
  }

  /// "X, on the east bank between A and B, was taken", "X, a town near B, fell": words without a verb between commas that
  /// tell where or what X is.
  private func isBareAside(_ start: Int, _ number: Int) -> Bool {
    guard !predicates[..<number].contains(where: { $0.tokens.lowerBound >= start && $0.form != .adjective })
    else { return false }
    if words.isWord(start, "a") || words.isWord(start, "an") { return true }
    // "X, the capital of Y, was taken", "X, the army's main base, fell".
    if words.has(start, .determiner), start > 1, let name = chart.name(covering: start - 2),
      name.kind == .place || name.kind == .unknown
    {
      return true
    }
    return words.preposition(at: start) != nil && chart.name(covering: start) == nil && start > 1
      && chart.name(covering: start - 2) != nil
  }

  /// The subject of a clause that an aside interrupts.
  func subject(before aside: Int, _ known: [Subject]) -> Subject? {
    let limit = end(
      of: predicates.indices.last { predicates[$0].isVerb && predicates[$0].tokens.upperBound <= aside } ?? -1
    )
    guard limit < aside else { return nil }
    // "The offensive, which began on Sunday, was halted".
    let action = predicates.indices.last {
      predicates[$0].form == .noun && limit <= predicates[$0].tokens.lowerBound
        && predicates[$0].tokens.upperBound <= aside
    }
    if let action { return Subject(actor: known[action].actor, action: action) }
    let found = phrases(from: limit, to: aside).filter {
      $0.preposition == nil && ($0.afterBarrier || limit == 0)
    }
    return (found.last { $0.phrase.kind == .actor } ?? found.last).map { make($0.phrase) }
  }

  /// The phrases of a stretch, in order.
  func phrases(from: Int, to: Int) -> [Found] {
    var found: [Found] = []
    found.reserveCapacity(3)
    var index = from
    var preposition: String?
    var barriers = from == 0 ? 1 : 0
    while index < to {
      // "the attacks there had failed"
      if words.isWord(index, "there"), !words.has(index + 1, [.be, .have, .modal]) || index > from {
        index += 1
        continue
      }
      if chart.name(covering: index) == nil {
        // "the town of X, located south of Y, was taken".
        if words.mark(index) == ",",
          words.has(index + 1, .transparent) || words.length(of: .transparent, at: index + 1) > 1,
          let comma = ((index + 1)..<to).first(where: { words.mark($0) == "," })
        {
          index = comma + 1
          continue
        }
        if words.mark(index) == "," || words.mark(index) == ";" || words.mark(index) == ":" {
          barriers += 1
          preposition = nil
          index += 1
          continue
        }
        if let unit = words.preposition(at: index), !words.has(index, .subordinator) || unit.length > 1 {
          preposition = unit.name
          index += unit.length
          continue
        }
        if words.has(index, [.subordinator, .relative, .conjunction]) {
          if !words.has(index, .conjunction) { preposition = words.isWord(index, "with") ? "with" : nil }
          if words.has(index, .conjunction), preposition == nil { barriers += 1 }
          if words.has(index, [.subordinator, .relative]), !words.isWord(index, "with") { barriers += 1 }
          if words.isWord(index, "following") || words.isWord(index, "during") || words.isWord(index, "amid")
            || words.isWord(index, "despite")
          {
            preposition = "during"
          }
          index += 1
          continue
        }
      }
      var whole = chart.phrase(at: index)
      // "The SDF, backed by …": the first side only, where the stretch ends in between.
      if let long = whole, long.tokens.upperBound > to { whole = chart.phrase(at: index, joinsActors: false) }
      guard let phrase = whole, !phrase.tokens.isEmpty, phrase.tokens.upperBound <= to
      else {
        if words.has(index, .calendar) { preposition = nil }
        index += 1
        continue
      }
      found.append(Found(phrase: phrase, preposition: preposition, barrier: barriers))
      index = phrase.tokens.upperBound
      preposition = nil
    }
    return found
  }
}
