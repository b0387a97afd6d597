import Yams

/// The sections of frames: kinds, changes, governors.
extension LexiconLoader {
  mutating func loadKinds(_ node: Node) throws(LexiconError) {
    for (key, section) in try mapping(node, at: "kinds") {
      guard let kind = Claim.Kind(rawValue: key) else {
        throw LexiconError(entry: "kinds.\(key)", reason: "no such kind of claim")
      }
      var frame = FrameContents(word: "", kind: kind)
      if [.capture, .hold, .encirclement].contains(kind) { frame.need = .place }
      var lists: [(name: String, node: Node)] = []
      for (name, value) in try mapping(section, at: "kinds.\(key)") {
        if name == "verbs" || name == "nouns" {
          lists.append((name, value))
        } else {
          try set(name, of: &frame, to: value, at: "kinds.\(key).\(name)")
        }
      }
      for (name, list) in lists {
        for (number, item) in try sequence(list, at: "kinds.\(key).\(name)").enumerated() {
          let entry = "kinds.\(key).\(name)[\(number)]"
          var own = frame
          own.entry = entry
          if let word = item.scalar?.string {
            own.word = word
          } else {
            let options = try mapping(item, at: entry)
            guard options.count == 1, let first = options.first else {
              throw LexiconError(entry: entry, reason: "must be a word, or one word with its options")
            }
            own.word = first.key
            for (option, value) in try mapping(first.node, at: entry) {
              try set(option, of: &own, to: value, at: "\(entry).\(option)")
            }
          }
          guard !own.word.isEmpty else { throw LexiconError(entry: entry, reason: "the word is empty") }
          for spelling in try Spellings.expanded(own.word, at: entry) {
            own.word = spelling
            if name == "verbs" { addVerb(own) } else { addNoun(own) }
          }
        }
      }
    }
  }

  private mutating func set(
    _ option: String, of frame: inout FrameContents, to value: Node, at entry: String
  ) throws(LexiconError) {
    switch option {
    case "object": frame.object = try role(value, at: entry)
    case "weak": frame.isWeak = try string(value, at: entry) == "true"
    case "expels": frame.expels = try string(value, at: entry) == "true"
    case "enters": frame.enters = try string(value, at: entry) == "true"
    case "needs":
      guard let need = Frame.Need(rawValue: try string(value, at: entry)) else {
        throw LexiconError(entry: entry, reason: "none of nothing, place, name, never")
      }
      frame.need = need
    case "prepositions":
      for (word, node) in try mapping(value, at: entry) {
        frame.prepositions[word] = try role(node, at: "\(entry).\(word)")
        addPreposition(word)
      }
    default:
      throw LexiconError(
        entry: entry, reason: "no such option; there are object, prepositions, weak, expels, enters, needs")
    }
  }

  mutating func loadChanges(_ node: Node) throws(LexiconError) {
    for (number, item) in try sequence(node, at: "changes").enumerated() {
      let entry = "changes[\(number)]"
      var frame = FrameContents(word: "", kind: .capture)
      frame.need = .name
      frame.entry = entry
      for (option, value) in try mapping(item, at: entry) {
        switch option {
        case "verb": frame.word = try string(value, at: entry)
        case "subject": frame.subject = try role(value, at: entry)
        case "object": frame.object = try role(value, at: entry)
        case "kind":
          guard let kind = Claim.Kind(rawValue: try string(value, at: entry)) else {
            throw LexiconError(entry: entry, reason: "no such kind of claim")
          }
          frame.kind = kind
        default:
          frame.prepositions[option] = try role(value, at: "\(entry).\(option)")
          addPreposition(option)
        }
      }
      guard !frame.word.isEmpty else { throw LexiconError(entry: entry, reason: "there is no verb") }
      addVerb(frame)
    }
  }

  mutating func loadGovernors(_ node: Node) throws(LexiconError) {
    for (key, section) in try mapping(node, at: "governors") {
      guard let governor = Frame.Governor(rawValue: key) else {
        throw LexiconError(entry: "governors.\(key)", reason: "no such way of governing")
      }
      for (name, list) in try mapping(section, at: "governors.\(key)") {
        guard name == "verbs" || name == "nouns" else {
          throw LexiconError(entry: "governors.\(key).\(name)", reason: "neither verbs nor nouns")
        }
        for word in try strings(list, at: "governors.\(key).\(name)") {
          addGovernor(word, governor, asNoun: name == "nouns")
        }
      }
    }
  }

  private func role(_ node: Node, at entry: String) throws(LexiconError) -> Frame.Role {
    guard let role = Frame.Role(rawValue: try string(node, at: entry)) else {
      throw LexiconError(
        entry: entry, reason: "none of " + Frame.Role.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return role
  }
}
