/// Who acts: the subject of each action, its own or the one that it shares with another.
struct ArabicParties {
  let actions: [ArabicAction]
  private let depth = 8

  init(_ actions: [ArabicAction]) {
    self.actions = actions
  }

  /// Who would be the subject of a masdar if it had none of its own.
  func controller(of number: Int) -> ArabicParty? { subject(of: number, ignoringOwn: true) }

  /// The subject of an action, or nil.
  func subject(of number: Int, ignoringOwn: Bool = false, depth: Int = 0) -> ArabicParty? {
    let action = actions[number]
    if !ignoringOwn, let own = action.slots.subject,
      !(action.predicate.form == .verb && action.predicate.isPassive && action.frame != nil)
    {
      return own
    }
    guard depth < self.depth else { return nil }
    let predicate = action.predicate
    if predicate.form == .verb, predicate.isPassive, action.frame != nil { return nil }
    // The verb that launched it.
    if let verb = actions.indices.first(where: { actions[$0].supports == number }) {
      return subject(of: verb, depth: depth + 1)
    }
    if let governor = action.governor, !action.isComplement {
      switch actions[governor].governing?.governor {
      case .cause, .happen, .repel: return nil
      case .deny: return nil
      case .report, .plan, .fail, .succeed, .support:
        if let forced = forced(by: governor, depth: depth) { return forced }
        guard let above = subject(of: governor, depth: depth + 1) else { return nil }
        return above.kind == .actor || above.kind == .somebody ? above : nil
      case nil: break
      }
    }
    if predicate.form == .verb {
      // "… and seized Y", "after X had failed, turned to": the verb before has the subject.
      guard let previous = previousVerb(before: number),
        action.hasConjunction || action.isComplement || action.followsOpener
          || actions[previous].followsOpener && action.start == action.chunk
      else { return nil }
      let shared = subject(of: previous, depth: depth + 1)
      // "A commander said that they": not he.
      if action.followsPronoun, shared?.isNamed != true { return ArabicParty(kind: .somebody) }
      return shared
    }
    if predicate.form == .participle, let main = action.main {
      return action.slots.hasPlaceSubject ? nil : subject(of: main, depth: depth + 1)
    }
    guard let frame = action.frame, frame.subject == .actor || predicate.pronoun != .none,
      frame.kind != .clash, frame.kind != .attack || action.preposition != nil || predicate.pronoun != .none
    else { return nil }
    return mainSubject(of: number, depth: depth)
  }

  /// "The army forced them to withdraw": who is made to do it.
  private func forced(by governor: Int, depth: Int) -> ArabicParty? {
    let verb = actions[governor]
    guard verb.governing?.object == .actor, !verb.predicate.isPassive else { return nil }
    if let object = verb.slots.against { return object }
    guard verb.predicate.form == .verb, verb.predicate.pronoun != .none, verb.predicate.pronoun != .speaker
    else { return nil }
    let forcer = subject(of: governor, depth: depth + 1)
    return sides(before: governor).first { $0.scalars != forcer?.scalars } ?? ArabicParty(kind: .somebody)
  }

  /// The sides that are named before an action, the last first.
  func sides(before number: Int) -> [ArabicParty] {
    actions[..<number].reversed().flatMap { action in
      [action.slots.subject, action.slots.against].compactMap { $0 }.filter(\.isNamed)
    }
  }

  /// The subject of the verb that a masdar stands beside, in front of it or behind it.
  private func mainSubject(of number: Int, depth: Int) -> ArabicParty? {
    let action = actions[number]
    let isTimed =
      action.preposition == .time || action.preposition == .before || action.preposition == .purpose
      || action.preposition == .of || action.preposition == .because || action.preposition == .without
      || action.preposition == .with
    guard isTimed || action.predicate.pronoun != .none else { return nil }
    if let main = action.main, actions[main].chunk < action.chunk,
      let found = subject(of: main, depth: depth + 1)
    {
      return found.kind == .actor || found.kind == .somebody ? found : nil
    }
    // "After taking X, the army advanced".
    let later = actions.indices.first { $0 > number && actions[$0].predicate.form == .verb }
    if let later, action.main == nil, let own = actions[later].slots.subject {
      return own.kind == .actor ? own : nil
    }
    return nil
  }

  private func previousVerb(before number: Int) -> Int? {
    actions.indices.prefix(number).last { actions[$0].predicate.form == .verb && !actions[$0].isRelative }
  }
}
