import Gazetteer
import Yams

/// The sections of frames: kinds and governors.
extension ArabicLexiconLoader {
  mutating func loadKinds(_ node: Node) throws(LexiconError) {
    for (key, section) in try mapping(node, at: "kinds") {
      guard let kind = Claim.Kind(rawValue: key) else {
        throw LexiconError(entry: "kinds.\(key)", reason: "no such kind of claim")
      }
      var common = ArabicFrame(word: "", kind: kind)
      var list: Node?
      for (name, value) in try mapping(section, at: "kinds.\(key)") {
        if name == "frames" {
          list = value
        } else {
          try set(name, of: &common, to: value, at: "kinds.\(key).\(name)")
        }
      }
      guard let list else { continue }
      for (number, item) in try sequence(list, at: "kinds.\(key).frames").enumerated() {
        try loadFrame(item, common, at: "kinds.\(key).frames[\(number)]")
      }
    }
  }

  mutating func loadGovernors(_ node: Node) throws(LexiconError) {
    for (key, list) in try mapping(node, at: "governors") {
      guard let governor = ArabicFrame.Governor(rawValue: key) else {
        throw LexiconError(entry: "governors.\(key)", reason: "no such way of governing")
      }
      var common = ArabicFrame(word: "")
      common.governor = governor
      for (number, item) in try sequence(list, at: "governors.\(key)").enumerated() {
        try loadFrame(item, common, at: "governors.\(key)[\(number)]")
      }
    }
  }

  /// One line: a verb with its noun and participles, and what stands with it.
  private mutating func loadFrame(
    _ node: Node, _ common: ArabicFrame, at entry: String
  ) throws(LexiconError) {
    var frame = common
    frame.entry = entry
    var forms: [(units: [UInt16], form: ArabicForm)] = []
    for (option, value) in try mapping(node, at: entry) {
      let place = "\(entry).\(option)"
      switch option {
      case "verb", "passive":
        let text = try string(value, at: place)
        if option == "verb" || frame.word.isEmpty {
          frame.word = text.split(separator: " ").first.map(String.init) ?? text
        }
        forms += try verbForms(text, at: place, passive: option == "passive")
      case "noun":
        let text = try string(value, at: place)
        let words = try spelled(text, at: place)
        if frame.word.isEmpty { frame.word = text.split(separator: " ").first.map(String.init) ?? text }
        for word in words {
          forms += ArabicInflection.masdar(word).map { ($0.units, $0.form.union(.masdar)) }
        }
      case "participle":
        for word in try spelled(try string(value, at: place), at: place) {
          forms += ArabicInflection.nominal(word).map { ($0.units, $0.form.union(.participle)) }
        }
      case "forms":
        for word in try spelled(try string(value, at: place), at: place) { forms.append((word, .perfect)) }
      default:
        try set(option, of: &frame, to: value, at: place)
      }
    }
    guard let first = forms.first else {
      throw LexiconError(entry: entry, reason: "there is neither verb, noun, participle nor passive")
    }
    // A lemma may be an action once, and govern others once.
    let lemma = first.units + [frame.governor == nil ? 0x20 : 0x2B] + [first.form.rawValue]
    if let other = actionEntries.updateValue(entry, forKey: lemma) {
      throw LexiconError(entry: entry, reason: "\"\(frame.word)\" stands at \(other) already")
    }
    let number = add(frame)
    for form in forms {
      edit(form.units) { known in
        guard !known.readings.contains(where: { $0.frame == number && $0.form == form.form }) else { return }
        known.readings.append((number, form.form))
      }
    }
  }

  /// The forms of "perfect imperfect".
  func verbForms(
    _ text: String, at entry: String, passive: Bool
  ) throws(LexiconError) -> [(units: [UInt16], form: ArabicForm)] {
    let stems = try spelled(text, at: entry)
    guard stems.count <= 2, let perfect = stems.first else {
      throw LexiconError(entry: entry, reason: "needs the perfect and, if there is one, the imperfect")
    }
    var forms = ArabicInflection.perfect(perfect)
    if stems.count == 2 {
      guard stems[1].first == 0x64A else {
        throw LexiconError(entry: entry, reason: "the imperfect must be the form with ي")
      }
      forms += ArabicInflection.imperfect(stems[1])
    }
    return passive ? forms.map { ($0.units, $0.form.union(.passive)) } : forms
  }

  /// The folded words of a text.
  private func spelled(_ text: String, at entry: String) throws(LexiconError) -> [[UInt16]] {
    let folded = FoldedText(text)
    guard !folded.tokens.isEmpty else { throw LexiconError(entry: entry, reason: "it is empty") }
    return folded.tokens.map { Array(folded.units[$0.units]) }
  }

  private func set(
    _ option: String, of frame: inout ArabicFrame, to value: Node, at entry: String
  ) throws(LexiconError) {
    switch option {
    case "object": frame.object = try role(value, at: entry)
    case "subject": frame.subject = try role(value, at: entry)
    case "expels": frame.expels = try string(value, at: entry) == "true"
    case "enters": frame.enters = try string(value, at: entry) == "true"
    case "attempt": frame.isAttempt = try string(value, at: entry) == "true"
    case "weak": frame.isWeak = try string(value, at: entry) == "true"
    case "imperfect":
      guard let kind = Claim.Kind(rawValue: try string(value, at: entry)) else {
        throw LexiconError(entry: entry, reason: "no such kind of claim")
      }
      frame.imperfectKind = kind
    case "needs":
      guard let need = ArabicFrame.Need(rawValue: try string(value, at: entry)) else {
        throw LexiconError(
          entry: entry, reason: "none of " + ArabicFrame.Need.allCases.map(\.rawValue).joined(separator: ", ")
        )
      }
      frame.need = need
    case "through":
      for (number, word) in try strings(value, at: entry).enumerated() {
        guard let preposition = preposition(word) else {
          throw LexiconError(entry: "\(entry)[\(number)]", reason: "\"\(word)\" is no preposition")
        }
        frame.through.insert(preposition)
      }
    default:
      guard let preposition = preposition(option) else {
        throw LexiconError(
          entry: entry,
          reason:
            "no such option, and no preposition; there are verb, noun, participle, passive, forms, object, "
            + "subject, needs, weak, expels, enters, imperfect, through")
      }
      frame.prepositions[preposition] = try role(value, at: entry)
    }
  }

  private func role(_ node: Node, at entry: String) throws(LexiconError) -> ArabicFrame.Role {
    guard let role = ArabicFrame.Role(rawValue: try string(node, at: entry)) else {
      throw LexiconError(
        entry: entry, reason: "none of " + ArabicFrame.Role.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return role
  }
}
