/// Subjects that something parts from their verb.
extension ArabicClauseReader {
  /// "The army, backed by X, took", "the army, after taking X, moved", "the forces advancing from X took": where the
  /// clause of a verb begins, and where the words begin that stand between its subject and the verb; nil where nothing
  /// does.
  func interrupted(by verb: Int) -> (start: Int, aside: Int)? {
    guard verb > 1, !chunks[verb].hasConjunction else { return nil }
    guard chunks[verb - 1].kind == .comma else { return described(before: verb) }
    guard let open = opening(of: verb - 1), let start = subject(before: open) else { return nil }
    return (start, open)
  }

  /// The comma that opens what a comma closes: no verb stands in between, but in a relative clause.
  private func opening(of close: Int) -> Int? {
    guard let open = (0..<close).last(where: { chunks[$0].kind == .comma }), open + 1 < close else {
      return nil
    }
    let isRelative = chunks[open + 1].kind == .relative
    guard !chunks[open + 1].hasConjunction || chunks[open + 1].preposition != nil,
      chunks[open + 1..<close].allSatisfy({
        switch $0.kind {
        case .opener, .complementizer, .colon: false
        case .predicate: isRelative || $0.predicate?.form != .verb
        default: true
        }
      })
    else { return nil }
    return open
  }

  /// A participle with the article and what belongs to it, right behind a side: "the forces advancing from X".
  private func described(before verb: Int) -> (start: Int, aside: Int)? {
    var index = verb - 1
    while index > 0 {
      let chunk = chunks[index]
      if chunk.kind == .predicate {
        guard chunk.predicate?.form == .participle, chunk.predicate?.isDefinite == true,
          chunks[index - 1].phrase?.kind == .actor, let start = subject(before: index)
        else { return nil }
        return (start, index)
      }
      guard chunk.kind == .phrase, chunk.preposition != nil || chunk.phrase?.kind != .actor else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Where the side begins that stands by itself in front of an aside: no verb has it yet.
  private func subject(before aside: Int) -> Int? {
    var index = aside - 1
    var found: Int?
    search: while index >= 0 {
      let chunk = chunks[index]
      switch chunk.kind {
      case .phrase:
        if chunk.preposition == nil, chunk.phrase?.kind == .actor { found = index }
        if chunk.hasConjunction { break search }
      case .predicate: return nil
      case .opener, .complementizer, .colon, .comma, .relative: break search
      case .still, .hearsay: break
      }
      index -= 1
    }
    return found
  }
}
