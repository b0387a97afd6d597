/// Tells verbs from masdars and participles of the same spelling by what stands before: تقدم is "he advanced" and
/// "an advance", محاصرة "a siege" and "besieged".
struct ArabicFormChooser {
  let words: ArabicWords
  let chunks: [ArabicChunk]

  /// What a spelling is here.
  struct Choice {
    var form: ArabicPredicate.Form
    var isJussive = false

    func accepts(_ reading: ArabicForm) -> Bool {
      switch form {
      case .masdar: reading.contains(.masdar)
      case .participle: reading.contains(.participle)
      case .verb: !reading.isDisjoint(with: .finite) && reading.contains(.jussive) == isJussive
      }
    }
  }

  func form(
    of index: Int, hasPreposition: Bool, isNegated: Bool, isLam: Bool, hasConjunction: Bool, isAuxiliary: Bool
  ) -> Choice? {
    let token = words.tokens[index]
    let readings = words.entry(index).readings
    let isMasdar = readings.contains { $0.form.contains(.masdar) }
    let isParticiple = readings.contains { $0.form.contains(.participle) }
    let isVerb = readings.contains { !$0.form.isDisjoint(with: .finite) && !$0.form.contains(.jussive) }
    if isLam, readings.contains(where: { $0.form.contains(.jussive) }) {
      return Choice(form: .verb, isJussive: true)
    }
    if token.isDefinite {
      if isMasdar, !isParticiple || !followsNoun { return Choice(form: .masdar) }
      return isParticiple ? Choice(form: .participle) : nil
    }
    if hasPreposition {
      let isPurpose = token.preposition == .of && !isMasdar && isVerb
      if isPurpose { return Choice(form: .verb) }
      if isMasdar { return Choice(form: .masdar) }
      return isParticiple ? Choice(form: .participle) : isVerb ? Choice(form: .verb) : nil
    }
    let isNominal = isMasdar || isParticiple
    if isVerb, isNominal {
      if token.pronoun != .none { return nominal(isMasdar, chunks.last?.kind == .relative, isVerb) }
      if isNegated && isLam || isAuxiliary { return Choice(form: .verb) }
      return isClauseStart(hasConjunction) ? Choice(form: .verb) : nominal(isMasdar, false, isVerb)
    }
    if isVerb { return Choice(form: .verb) }
    if token.pronoun != .none, isMasdar, chunks.last?.kind == .relative { return Choice(form: .masdar) }
    if isMasdar, isParticiple { return Choice(form: isAuxiliary || followsPlace ? .participle : .masdar) }
    return isMasdar ? Choice(form: .masdar) : isParticiple ? Choice(form: .participle) : nil
  }

  private func nominal(_ isMasdar: Bool, _ afterRelative: Bool, _ isVerb: Bool) -> Choice {
    afterRelative && isVerb ? Choice(form: .verb) : Choice(form: isMasdar ? .masdar : .participle)
  }

  /// Whether a verb may begin here: behind its subject, a mark, or a word that opens a clause.
  private func isClauseStart(_ hasConjunction: Bool) -> Bool {
    guard let last = chunks.last else { return true }
    switch last.kind {
    case .comma, .colon, .opener, .complementizer, .relative, .still, .hearsay: return true
    case .predicate: return false
    case .phrase:
      if hasConjunction {
        // "a siege and an advance": what is joined to a masdar is one.
        return true
      }
      guard let phrase = last.phrase, last.preposition == nil else {
        // "from the north advanced the army": a complement in front, and no verb yet.
        return !chunks.contains { $0.kind == .predicate }
      }
      return phrase.kind == .actor && !isObject(last)
    }
  }

  /// Whether a phrase belongs to a verb that stands before it.
  private func isObject(_ chunk: ArabicChunk) -> Bool {
    guard let before = chunks.dropLast().last else { return false }
    return before.kind == .predicate
  }

  private var followsNoun: Bool {
    chunks.last?.kind == .phrase
  }

  private var followsPlace: Bool {
    guard let phrase = chunks.last?.phrase else { return false }
    return [.places, .reference].contains(phrase.kind)
  }
}
