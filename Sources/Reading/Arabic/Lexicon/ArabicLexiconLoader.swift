import Gazetteer
import Geodesy
import Yams

/// Reads the Arabic lexicon file and checks every entry.
struct ArabicLexiconLoader: LexiconNodes {
  private(set) var lexicon = ArabicLexicon()
  /// Where each verb or noun of action stands, to tell those that stand twice.
  var actionEntries: [[UInt16]: String] = [:]

  init(bytes: [UInt8]) throws(LexiconError) {
    let byKey = try sections(
      bytes,
      known: [
        "language", "words", "numbers", "length_units", "prepositions", "directions", "kinds", "governors",
        "verbs", "references",
      ])
    if let node = byKey["language"] { lexicon.language = try string(node, at: "language") }
    if let node = byKey["words"] { try loadWords(node) }
    if let node = byKey["numbers"] { try loadNumbers(node, "numbers") { $0.number = $1 } }
    if let node = byKey["length_units"] {
      try loadNumbers(node, "length_units") {
        $0.number = $1
        $0.classes.insert(.lengthUnit)
      }
    }
    if let node = byKey["prepositions"] { try loadPrepositions(node) }
    if let node = byKey["directions"] { try loadDirections(node) }
    if let node = byKey["kinds"] { try loadKinds(node) }
    if let node = byKey["governors"] { try loadGovernors(node) }
    if let node = byKey["references"] { lexicon.references = try ReferenceWordsLoader(node).words }
    if let node = byKey["verbs"] {
      for (number, item) in try sequence(node, at: "verbs").enumerated() {
        let entry = "verbs[\(number)]"
        for form in try verbForms(try string(item, at: entry), at: entry, passive: false) {
          edit(form.units) { $0.classes.insert(.otherVerb) }
        }
      }
    }
  }

  /// Changes the entry of a word or phrase.
  ///
  /// - Throws: `LexiconError` where it has no letters.
  mutating func edit(
    _ text: String, at entry: String, _ change: (inout ArabicLexicon.Entry) -> Void
  ) throws(LexiconError) {
    guard !FoldedText(text).tokens.isEmpty else { throw LexiconError(entry: entry, reason: "it is empty") }
    lexicon.table.edit(text, change)
  }

  mutating func edit(_ units: [UInt16], _ change: (inout ArabicLexicon.Entry) -> Void) {
    lexicon.table.edit(word: units, change)
  }

  mutating func add(_ frame: ArabicFrame) -> Int {
    lexicon.frames.append(frame)
    return lexicon.frames.count - 1
  }

  /// The preposition that a spelling is, or nil.
  func preposition(_ spelling: String) -> ArabicPreposition? {
    let folded = FoldedText(spelling)
    if folded.units.count == 1, let attached = ArabicPreposition(attached: folded.units[0]) {
      return attached
    }
    let words = folded.tokens.map { lexicon.table.number(of: folded.units[$0.units]) }
    return lexicon.table.matches { $0 < words.count ? words[$0] : nil }
      .first { $0.length == words.count }?.entry.preposition
  }

  private mutating func loadWords(_ node: Node) throws(LexiconError) {
    for (key, list) in try mapping(node, at: "words") {
      guard let wordClass = ArabicWordClass.byKey[key] else {
        throw LexiconError(entry: "words.\(key)", reason: "no such class of words")
      }
      var seen: [String: Int] = [:]
      for (number, word) in try strings(list, at: "words.\(key)").enumerated() {
        let entry = "words.\(key)[\(number)]"
        if let first = seen.updateValue(number, forKey: NameFolding.folded(word)) {
          throw LexiconError(entry: entry, reason: "\"\(word)\" stands there twice, first at [\(first)]")
        }
        try edit(word, at: entry) { $0.classes.insert(wordClass) }
        guard wordClass == .demonym, word.hasSuffix("ي") else { continue }
        // الأوكرانيون, الأوكرانيين
        for plural in [word + "ون", word + "ين"] {
          try edit(plural, at: entry) { $0.classes.insert(wordClass) }
        }
      }
    }
  }

  private mutating func loadNumbers(
    _ node: Node, _ section: String, _ change: (inout ArabicLexicon.Entry, Double) -> Void
  ) throws(LexiconError) {
    for (word, value) in try mapping(node, at: section) {
      guard let number = Double(try string(value, at: "\(section).\(word)")) else {
        throw LexiconError(entry: "\(section).\(word)", reason: "not a number")
      }
      try edit(word, at: "\(section).\(word)") { change(&$0, number) }
    }
  }

  private mutating func loadPrepositions(_ node: Node) throws(LexiconError) {
    for (key, list) in try mapping(node, at: "prepositions") {
      guard let preposition = ArabicPreposition(rawValue: key) else {
        throw LexiconError(
          entry: "prepositions.\(key)",
          reason: "none of " + ArabicPreposition.allCases.map(\.rawValue).joined(separator: ", "))
      }
      for (number, word) in try strings(list, at: "prepositions.\(key)").enumerated() {
        let entry = "prepositions.\(key)[\(number)]"
        if let known = self.preposition(word) {
          throw LexiconError(entry: entry, reason: "\"\(word)\" is \(known.rawValue) already")
        }
        try edit(word, at: entry) { $0.preposition = preposition }
      }
    }
  }

  private mutating func loadDirections(_ node: Node) throws(LexiconError) {
    for word in try directionWords(node, as: ArabicLexicon.DirectionForm.self) {
      var other: CompassDirection?
      try edit(word.text, at: word.entry) {
        if let known = $0.direction, known.direction != word.direction { other = known.direction }
        $0.direction = (word.direction, word.form)
      }
      if let other {
        throw LexiconError(entry: word.entry, reason: "\"\(word.text)\" is \(other.rawValue) already")
      }
    }
  }
}
