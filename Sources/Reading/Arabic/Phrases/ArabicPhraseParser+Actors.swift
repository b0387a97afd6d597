/// Armed sides.
extension ArabicPhraseParser {
  /// A side of the table, or a noun of forces with whose they are.
  func actor(at index: Int) -> ArabicPhrase? {
    guard var phrase = oneActor(at: index) else { return nil }
    // "the army and the militias": one side.
    while phrase.actor?.isEmpty == false, phrase.tokens.upperBound < words.count {
      let next = phrase.tokens.upperBound
      let conjunction = names[next]?.hasConjunction ?? words.tokens[next].hasConjunction
      guard conjunction, (names[next]?.preposition ?? words.tokens[next].preposition) == nil,
        startsActor(next),
        let other = oneActor(at: next), let actor = phrase.actor, let end = other.actor, !end.isEmpty,
        !other.isSpeaker
      else { break }
      phrase.firstActor = phrase.firstActor ?? actor
      phrase.partners.append(end)
      phrase.actor = actor.lowerBound..<end.upperBound
      phrase.tokens = index..<other.tokens.upperBound
    }
    return phrase
  }

  /// حامية, folded: who holds the place that it is named for.
  private static let garrisons: [[UInt16]] = ["حاميه"].map { Array($0.utf16) }

  private func oneActor(at index: Int) -> ArabicPhrase? {
    if let name = names[index] {
      guard name.kind == .actor else { return nil }
      let end = afterAdjectives(name.tokens.upperBound)
      return actor(from: index, to: end, skipped: name.skipped, number: name.actor)
    }
    let token = words.tokens[index]
    let classes = words.entry(index).classes
    if classes.contains(.anySide) {
      var phrase = ArabicPhrase(kind: .actor, tokens: index..<afterAdjectives(index + 1))
      phrase.actor = token.start..<token.start
      return phrase
    }
    if token.pronoun != .none {
      var phrase = ArabicPhrase(kind: .actor, tokens: index..<afterAdjectives(index + 1))
      phrase.pronoun = token.pronoun
      phrase.isSpeaker = token.pronoun == .speaker
      phrase.actor = token.start..<token.start
      return phrase
    }
    // "elements of the army": whose they are is the side.
    let inner = index + 1
    if words.entry(inner).preposition == .from, words.tokens[inner].pronoun == .none, startsActor(inner + 1),
      isBare(inner + 1), var side = oneActor(at: inner + 1)
    {
      side.tokens = index..<side.tokens.upperBound
      return side
    }
    // "a column of the army's"
    if !token.isDefinite, words.has(index, .force), inner < words.count, startsActor(inner),
      (names[inner]?.preposition ?? words.tokens[inner].preposition) == .of,
      !(names[inner]?.hasConjunction ?? words.tokens[inner].hasConjunction), var side = oneActor(at: inner)
    {
      side.tokens = index..<side.tokens.upperBound
      return side
    }
    if startsActor(inner), isBare(inner), !token.isDefinite, var side = oneActor(at: inner) {
      if !classes.contains(.neutral), let range = side.actor, !range.isEmpty {
        side.actor = words.offset(index, skipping: token.skipped)..<range.upperBound
      }
      side.tokens = index..<side.tokens.upperBound
      return side
    }
    let end = endOfForce(from: index)
    guard end > index + 1 || token.isDefinite || classes.contains(.forceAlone) else { return nil }
    if let owned = owned(index, end) { return owned }
    var phrase = actor(from: index, to: end, skipped: token.skipped, number: nil)
    if Self.garrisons.contains(where: { words.units(index).suffix($0.count).elementsEqual($0) }),
      let name = names[inner], name.kind == .place, inner < end
    {
      phrase.places = [place(name.tokens, skipped: name.skipped, names: name.names)]
    }
    return phrase
  }

  /// "a cell that belongs to the organization", "factions loyal to Turkey".
  private func owned(_ index: Int, _ end: Int) -> ArabicPhrase? {
    guard end < words.count, (names[end]?.preposition ?? words.tokens[end].preposition) == .of,
      (index + 1..<end).contains(where: { words.has($0, .owner) })
    else { return nil }
    let start = words.offset(index, skipping: words.tokens[index].skipped)
    if startsActor(end), let side = oneActor(at: end), let range = side.actor, !range.isEmpty {
      var phrase = ArabicPhrase(kind: .actor, tokens: index..<side.tokens.upperBound)
      phrase.actor = start..<range.upperBound
      phrase.actorNumber = side.actorNumber
      return phrase
    }
    guard let name = names[end], name.kind == .place else { return nil }
    return actor(from: index, to: name.tokens.upperBound, skipped: words.tokens[index].skipped, number: nil)
  }

  private func actor(from index: Int, to end: Int, skipped: Int, number: Int?) -> ArabicPhrase {
    var phrase = ArabicPhrase(kind: .actor, tokens: index..<end)
    phrase.actor = words.offset(index, skipping: skipped)..<words.tokens[end - 1].end
    phrase.actorNumber = number
    return phrase
  }

  /// Where the words end that tell which force it is.
  private func endOfForce(from index: Int) -> Int {
    let isUnit = words.has(index, [.unit, .force])
    // An indefinite noun waits for its possessor; a definite one closes it, and only adjectives may follow.
    var isOpen = !words.tokens[index].isDefinite
    var isName = false
    var end = index + 1
    while end < words.count, end - index < 6, isBare(end) {
      let token = words.tokens[end]
      if let name = names[end] {
        guard isOpen, isUnit, name.kind == .place else { break }
        end = name.tokens.upperBound
        isOpen = false
        isName = true
        continue
      }
      let classes = words.entry(end).classes
      if token.isNumber {
        // "اللواء 444"
        guard isUnit, end == index + 1 || isName else { break }
        end += 1
        break
      }
      if words.has(end, .ordinal), isUnit {
        isOpen = false
        isName = true
        end += 1
        continue
      }
      if !classes.isDisjoint(with: [.demonym, .adjective, .militaryWord]) {
        // An adjective is definite where its noun is; "advancing from X" tells what they do.
        if !token.isDefinite, !isOpen || words.tokens[index].isDefinite { break }
        if moves(end) { break }
        if token.isDefinite { isOpen = false }
      } else if isOpen, isUnit,
        !classes.isDisjoint(with: [.force, .forceAlone, .unit, .thing, .civilian, .nameTail])
      {
        isOpen = !token.isDefinite
        isName = true
      } else if isOpen, isName, isUnit, token.isDefinite, !words.tokens[end - 1].isKnown,
        words.entry(end).readings.contains(where: { $0.form == .masdar })
      {
        // "the operations room Repelling the Aggression"
        isOpen = false
        isName = true
      } else if isOpen, isUnit, token.isDefinite, words.entry(end).direction != nil {
        // "the Falcons of the North"
        isOpen = false
      } else if token.isKnown {
        break
      } else if isOpen, isUnit {
        isOpen = !token.isDefinite
        isName = true
      } else if isName, token.isDefinite, isUnit {
        isName = false
      } else if !isOpen, token.isDefinite, agrees(end, with: index) {
        // "القوات الألمانية": an adjective that no list has.
      } else {
        break
      }
      end += 1
    }
    // "the British and Canadian forces"
    while end < words.count, words.has(end - 1, .demonym), words.has(end, .demonym), names[end] == nil,
      words.tokens[end].hasConjunction, words.tokens[end].preposition == nil,
      words.tokens[end].isDefinite == words.tokens[end - 1].isDefinite
    { end += 1 }
    return end
  }

  /// Whether an unknown word is the adjective in ي of a noun of force: of the same gender.
  private func agrees(_ index: Int, with noun: Int) -> Bool {
    let units = words.units(index)
    let isFeminine = units.suffix(2).elementsEqual([0x64A, 0x647])
    guard units.count > 5, isFeminine || units.last == 0x64A else { return false }
    let head = words.units(noun)
    let isFeminineNoun =
      head.last == 0x647 || head.suffix(2).elementsEqual([0x627, 0x62A]) || words.has(noun, .feminine)
    return isFeminine == isFeminineNoun
  }

  private func afterAdjectives(_ index: Int) -> Int {
    var end = index
    while end < words.count, isBare(end), names[end] == nil,
      words.has(end, [.demonym, .militaryWord, .adjective]),
      words.tokens[end].isDefinite, !moves(end)
    { end += 1 }
    return end
  }

  /// Whether a participle tells of a movement: from, to or towards a place.
  private func moves(_ index: Int) -> Bool {
    guard words.entry(index).readings.contains(where: { $0.form.contains(.participle) }),
      index + 1 < words.count
    else { return false }
    return [.from, .to, .toward].contains(words.entry(index + 1).preposition)
  }
}
