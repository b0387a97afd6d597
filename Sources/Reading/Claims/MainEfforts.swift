/// Finds what a sentence calls the main attack, effort or axis, and the movement that is it.
///
/// The main attack is the one with the most of a force behind it: MIL-STD-2525 draws its axis of advance apart from those
/// of supporting attacks.
struct MainEfforts {
  private let words: Words
  private let predicates: [Predicate]
  private let subjects: [Subject]
  /// The words that say so, by the number of the predicate.
  private(set) var phrases: [Int: Range<Int>] = [:]

  /// - Parameter hasPlace: whether a noun of action says where it goes: then it is a movement by itself.
  init(_ chart: Chart, predicates: [Predicate], subjects: [Subject], hasPlace: (Int) -> Bool) {
    words = chart.words
    self.predicates = predicates
    self.subjects = subjects
    guard words.anyClasses.contains(.main) else { return }
    for index in words.tokens.indices where words.has(index, .main) {
      guard let phrase = phrase(at: index), !isDenied(phrase) else { continue }
      let own = predicates.indices.first {
        predicates[$0].form == .noun && phrase.contains(predicates[$0].head) && isMovement($0)
      }
      if let own { phrases[own] = phrase }
      if let own, hasPlace(own) { continue }
      if let other = movement(of: phrase) { phrases[other] = phrase }
    }
  }

  private func isMovement(_ number: Int) -> Bool {
    predicates[number].frame?.kind == .advance || predicates[number].frame?.kind == .attack
  }

  /// "main effort", "principal axis of advance", "main ground assault"; not "main attack force".
  private func phrase(at index: Int) -> Range<Int>? {
    var end = index + 1
    while words.has(end, [.adjective, .sideWord, .demonym]), words.length(of: .effort, at: end) == 0 {
      end += 1
    }
    let length = words.length(of: .effort, at: end)
    guard length > 0, !words.has(end + length, [.force, .area, .feature, .civilian]) else { return nil }
    return index..<end + length
  }

  /// "not the main effort", "rather than the main attack".
  private func isDenied(_ phrase: Range<Int>) -> Bool {
    (max(0, phrase.lowerBound - 5)..<phrase.lowerBound).contains { index in
      words.length(of: .negation, at: index) > 0
        && !(index..<phrase.lowerBound).contains { words.tokens[$0].mark != nil }
    }
  }

  /// The movement that a phrase tells of which is none itself: "advanced on the main axis".
  private func movement(of phrase: Range<Int>) -> Int? {
    guard let start = start(of: phrase) else { return nil }
    let others = predicates.indices.filter {
      predicates[$0].frame?.kind != nil && predicates[$0].form != .adjective
        && !phrase.overlaps(predicates[$0].tokens)
    }
    let before = others.last { predicates[$0].tokens.upperBound <= start }
    let after = others.first { predicates[$0].tokens.lowerBound >= phrase.upperBound }
    let isBefore = before.map { !isParted(predicates[$0].tokens.upperBound..<start) } ?? false
    let isAfter = after.map { !isParted(phrase.upperBound..<predicates[$0].tokens.lowerBound) } ?? false
    let opens =
      start == 0 || words.tokens[start - 1].mark != nil || words.has(start - 1, .conjunction)
    let isFront = opens && words.mark(phrase.upperBound) == ","
    let isSubject = after.map { (subjects[$0].start ?? .max) <= phrase.lowerBound } ?? false
    let found = isAfter && (isFront || isSubject || !isBefore) ? after : isBefore ? before : nil
    return found.flatMap { isMovement($0) ? $0 : nil }
  }

  /// Where a phrase begins with its preposition; nil where that, or the verb whose object it is, makes it another movement's:
  /// "in support of the main attack", "halted the main effort".
  private func start(of phrase: Range<Int>) -> Int? {
    var index = phrase.lowerBound - 1
    while index >= 0, words.tokens[index].isWord {
      if let cue = (0..<3).first(where: { words.length(of: .effortCue, at: index - $0) > $0 }) {
        return index - cue
      }
      if words.preposition(at: index) != nil { return nil }
      if words.has(index, [.be, .conjunction]) { break }
      if predicates.contains(where: { $0.isVerb && $0.tokens.contains(index) }) { return nil }
      index -= 1
    }
    return index + 1
  }

  /// Whether another clause begins in between.
  private func isParted(_ tokens: Range<Int>) -> Bool {
    tokens.contains { words.mark($0) == ";" || words.has($0, .subordinator) }
  }
}
