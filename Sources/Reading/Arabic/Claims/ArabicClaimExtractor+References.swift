import Gazetteer

/// The words of a claim that stand for what earlier sentences have named.
extension ArabicClaimExtractor {
  func references(of number: Int) -> [ClaimReference] {
    let action = actions[number]
    guard let frame = action.frame else { return [] }
    var found: [ClaimReference] = []
    for step in action.slots.steps where step.isReference && !step.isDirection {
      let role: ClaimReference.Role
      switch step.role {
      case .target: role = .target
      case .origin: role = .origin
      case .none where frame.kind == .withdrawal || step.preposition == .from: role = .origin
      case .none where step.preposition != .on: role = .target
      default: continue
      }
      found.append(place(role, step.tokens))
    }
    if let actor = actorReference(number) { found.append(actor) }
    return found
  }

  private func place(_ role: ClaimReference.Role, _ tokens: Range<Int>) -> ClaimReference {
    let first = tokens.lowerBound
    let token = words.tokens[first]
    let start = words.start + token.start
    var reference = ClaimReference(
      role: role, words: text(token.start..<words.tokens[tokens.upperBound - 1].end),
      range: start..<words.start + words.tokens[tokens.upperBound - 1].end)
    // A preposition with a pronoun, or "there", is no noun.
    guard words.entry(first).preposition == nil, !words.has(first, .there) else { return reference }
    reference.noun = stem(first)
    if reference.noun.hasSuffix("ين") || reference.noun.hasSuffix("ان") { reference.count = 2 }
    return reference
  }

  /// "the organization", "its fighters".
  private func actorReference(_ number: Int) -> ClaimReference? {
    let action = actions[number]
    guard let step = action.slots.steps.first(where: { $0.role == .actor && !$0.isDirection }) else {
      return nil
    }
    let first = step.tokens.lowerBound
    let token = words.tokens[first]
    let range = token.start..<words.tokens[step.tokens.upperBound - 1].end
    var reference = ClaimReference(
      role: .actor, words: text(range), range: words.start + range.lowerBound..<words.start + range.upperBound
    )
    if token.pronoun != .none, token.pronoun != .speaker { return reference }
    guard step.tokens.count <= 2, token.isDefinite || words.units(first).starts(with: [0x627, 0x644]),
      words.has(first, [.forceAlone, .force, .unit])
    else { return nil }
    reference.noun = stem(first)
    if step.tokens.count == 2 {
      // "the attacking forces": the adjective says which; another adjective is part of a name.
      let both =
        reference.noun + " "
        + NameFolding.folded(words.text(words.tokens[first + 1].start..<words.tokens[first + 1].end))
      guard words.lexicon.references.attackers.contains(both) else { return nil }
      reference.noun = both
    }
    return reference
  }

  /// A noun without particles and article, folded.
  private func stem(_ index: Int) -> String {
    var units = words.units(index)
    let token = words.tokens[index]
    units = units.dropFirst(min(token.skipped, units.count))
    if units.starts(with: [0x627, 0x644]) { units = units.dropFirst(2) }
    return String(decoding: units, as: UTF16.self)
  }
}
