import Gazetteer

/// Tells who "our forces" are: the armed side that publishes the report, where its source names one.
struct FirstPerson {
  private let words: Set<String>
  private let side: String

  /// - Parameter side: the armed side that publishes the report.
  init(_ side: Actor, words: Set<String>) {
    self.words = words
    self.side = side.name
  }

  /// Adds to each claim that names no actor, but whose clause speaks of "us", who that is.
  func resolve(_ claims: inout [Claim], in piece: SentenceScanner.Piece) {
    guard claims.contains(where: isOpen) else { return }
    let folded = FoldedText(scalars: piece.scalars)
    let own = folded.tokens.indices.filter { words.contains(folded.word($0)) }
    for index in claims.indices where isOpen(claims[index]) {
      let clause = claims[index].start..<max(claims[index].start, claims[index].end)
      guard
        let token = own.first(where: { clause.contains(piece.start + folded.tokens[$0].start) })
      else { continue }
      let place = folded.tokens[token]
      claims[index].references.append(
        ClaimReference(
          role: .actor, words: String(scalars: piece.scalars[place.start..<place.end]),
          range: piece.start + place.start..<piece.start + place.end, means: [side]))
    }
  }

  private func isOpen(_ claim: Claim) -> Bool {
    claim.actor == nil && !claim.references.contains { $0.role == .actor }
  }
}
