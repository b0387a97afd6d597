/// Who holds a place, said in passing: "ISIL-held X", "under rebel control".
struct HoldFinder {
  private let chart: Chart
  private let references: References
  private var words: Words { chart.words }

  init(_ chart: Chart, references: References) {
    self.chart = chart
    self.references = references
  }

  func claims() -> [DraftClaim] {
    var drafts: [DraftClaim] = []
    let isSaid =
      !words.anyClasses.isDisjoint(with: [.held, .surrounded])
      || words.tokens.indices.contains(where: isStronghold)
    guard isSaid else { return [] }
    let isHeld = words.anyClasses.contains(.held)
    for index in 0..<words.count {
      if isHeld, let held = heldPlace(at: index) { drafts.append(held) }
      if words.has(index, .surrounded), let besieged = besieged(at: index) { drafts.append(besieged) }
      if isStronghold(index), let seat = stronghold(at: index) ?? describedSeat(at: index) {
        drafts.append(seat)
      }
    }
    return drafts
  }

  private func heldPlace(at index: Int) -> DraftClaim? {
    if let name = chart.name(covering: index), name.tokens.lowerBound != index { return nil }
    guard let adjective = chart.heldAdjective(at: index) else { return nil }
    var claim = Claim(kind: .hold)
    claim.actor = words.sentence.text(adjective.holder)
    claim.rule = "hold.adjective"
    var places: [Range<Int>] = []
    var end = adjective.end
    if let phrase = chart.phrase(at: adjective.end), phrase.kind == .place || phrase.kind == .ground {
      end = phrase.tokens.upperBound
      if let name = phrase.name {
        places.append(name)
        claim.target = [words.sentence.text(name)]
        if phrase.isPart || !phrase.directions.isEmpty, phrase.kind == .place {
          claim.part = Claim.Part(directions: phrase.directions, of: words.sentence.text(name))
        }
      }
    } else if chart.name(at: adjective.end) == nil {
      return nil
    }
    return draft(claim, index, end, places)
  }

  private func isStronghold(_ index: Int) -> Bool {
    words.isWord(index, "stronghold") || words.isWord(index, "bastion")
  }

  /// "the ISIL stronghold of X", "ISIL's stronghold of X".
  private func stronghold(at index: Int) -> DraftClaim? {
    guard isStronghold(index), words.isWord(index + 1, "of"),
      let side = chart.name(covering: index - 1), side.kind == .actor,
      let phrase = chart.phrase(at: index + 2), phrase.kind == .place, let name = phrase.name
    else { return nil }
    var claim = Claim(kind: .hold)
    claim.actor = words.sentence.text(side.tokens)
    claim.rule = "hold.adjective"
    claim.target = [words.sentence.text(name)]
    return draft(claim, side.tokens.lowerBound, phrase.tokens.upperBound, [name])
  }

  /// "X, the army's last stronghold", "X as the last bastion of the SDF".
  private func describedSeat(at index: Int) -> DraftClaim? {
    var first = index - 1
    while words.has(first, [.adjective, .quantifier]), chart.name(covering: first) == nil { first -= 1 }
    var holder: Range<Int>?
    if let side = chart.name(covering: first), side.kind == .actor {
      holder = side.tokens
    } else if words.has(first, [.forceAlone, .demonym, .people]), words.tokens[first].isWord {
      holder = first..<(first + 1)
    } else if words.isWord(index + 1, "of"), let side = chart.phrase(at: index + 2) {
      holder = side.actor
    }
    guard let holder else { return nil }
    first = min(first, holder.lowerBound)
    while first >= 0,
      holder.contains(first)
        || words.has(first, [.adjective, .quantifier, .determiner])
          && chart.name(covering: first) == nil
    { first -= 1 }
    guard words.mark(first) == "," || words.isWord(first, "as"),
      let place = chart.name(covering: first - 1), place.kind == .place || place.kind == .unknown
    else { return nil }
    var claim = Claim(kind: .hold)
    claim.actor = words.sentence.text(chart.skipArticle(holder.lowerBound)..<holder.upperBound)
    claim.rule = "hold.adjective"
    claim.target = [words.sentence.text(place.tokens)]
    return draft(claim, place.tokens.lowerBound, max(index + 1, holder.upperBound), [place.tokens])
  }

  /// "besieged ISIL forces in X", "the encircled town of X".
  private func besieged(at index: Int) -> DraftClaim? {
    guard words.has(index, .surrounded), chart.name(covering: index) == nil,
      !words.has(index - 1, [.be, .have]),
      !words.isHyphen(index - 1), !words.tokens[index].isCapitalized || index == 0
    else { return nil }
    var claim = Claim(kind: .encirclement)
    claim.rule = "encirclement.adjective"
    if words.has(index - 1, .force) || chart.name(covering: index - 1)?.kind == .actor { return nil }
    if let actor = chart.actor(at: index + 1, joins: false) {
      claim.against = words.sentence.text(actor.tokens)
      var places: [Range<Int>] = []
      var end = actor.tokens.upperBound
      if words.isWord(end, "in") || words.isWord(end, "at"), let phrase = chart.phrase(at: end + 1),
        let name = phrase.name
      {
        places = [name]
        claim.target = [words.sentence.text(name)]
        end = phrase.tokens.upperBound
      }
      return draft(claim, index, end, places)
    }
    guard words.has(index - 1, .determiner), let phrase = chart.phrase(at: index + 1), let name = phrase.name
    else {
      return nil
    }
    claim.target = [words.sentence.text(name)]
    return draft(claim, index, phrase.tokens.upperBound, [name])
  }

  private func draft(_ claim: Claim, _ first: Int, _ end: Int, _ places: [Range<Int>]) -> DraftClaim {
    var claim = claim
    let from = words.tokens[first].start
    let to = words.tokens[min(max(end, first + 1), words.count) - 1].end
    claim.start = words.sentence.start + from
    claim.end = words.sentence.start + to
    claim.confidence = Confidence.of(claim, isNoun: true)
    return DraftClaim(claim: claim, places: places, predicate: Int.max)
  }
}
