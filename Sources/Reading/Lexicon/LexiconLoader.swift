import Geodesy
import Yams

/// Reads a lexicon file and checks every entry.
struct LexiconLoader: LexiconNodes {
  private(set) var lexicon = LexiconContents()

  /// The English lexicon or another in the same form.
  init(bytes: [UInt8]) throws(LexiconError) {
    let byKey = try sections(
      bytes,
      known: [
        "language", "words", "abbreviations", "name_particles", "directions", "irregular", "doubled",
        "prefixes", "kinds",
        "changes",
        "governors", "verbs", "references",
      ])
    if let node = byKey["language"] { lexicon.language = try string(node, at: "language") }
    if let node = byKey["irregular"] { try loadIrregular(node) }
    if let node = byKey["doubled"] { lexicon.inflection.doubled = Set(try strings(node, at: "doubled")) }
    if let node = byKey["prefixes"] { lexicon.inflection.prefixes = Set(try strings(node, at: "prefixes")) }
    if let node = byKey["words"] { try loadWords(node) }
    if let node = byKey["abbreviations"] {
      lexicon.abbreviations = Set(try strings(node, at: "abbreviations"))
    }
    if let node = byKey["name_particles"] {
      lexicon.nameParticles = Set(try strings(node, at: "name_particles"))
    }
    if let node = byKey["directions"] { try loadDirections(node) }
    if let node = byKey["kinds"] { try loadKinds(node) }
    if let node = byKey["changes"] { try loadChanges(node) }
    if let node = byKey["governors"] { try loadGovernors(node) }
    if let node = byKey["references"] { lexicon.references = try ReferenceWordsLoader(node).words }
    if let node = byKey["verbs"] {
      for verb in try strings(node, at: "verbs") { addVerb(FrameContents(word: verb), merging: true) }
    }
  }

  private mutating func loadIrregular(_ node: Node) throws(LexiconError) {
    for (verb, forms) in try mapping(node, at: "irregular") {
      let two = try strings(forms, at: "irregular.\(verb)")
      guard two.count == 2 else {
        throw LexiconError(entry: "irregular.\(verb)", reason: "needs past and participle, two words")
      }
      lexicon.inflection.irregular[verb] = (two[0], two[1])
    }
  }

  private mutating func loadWords(_ node: Node) throws(LexiconError) {
    for (key, list) in try mapping(node, at: "words") {
      if key == "numbers" {
        for (word, value) in try mapping(list, at: "words.numbers") {
          guard let number = Double(try string(value, at: "words.numbers.\(word)")) else {
            throw LexiconError(entry: "words.numbers.\(word)", reason: "not a number")
          }
          lexicon.edit(word) { $0.number = number }
        }
        continue
      }
      if key == "places_named_by_of" { continue }
      guard let wordClass = WordClass.byKey[key] else {
        throw LexiconError(entry: "words.\(key)", reason: "no such class of words")
      }
      for word in try strings(list, at: "words.\(key)") {
        lexicon.edit(word) { $0.classes.insert(wordClass) }
        guard !WordClass.nouns.isDisjoint(with: wordClass) else { continue }
        lexicon.edit(lexicon.inflection.plural(of: word)) { $0.classes.formUnion([wordClass, .plural]) }
      }
    }
  }

  private mutating func loadDirections(_ node: Node) throws(LexiconError) {
    for word in try directionWords(node, as: DirectionWord.Form.self) {
      lexicon.edit(word.text) { $0.direction = (DirectionWord(direction: word.direction), word.form) }
    }
  }

  /// Adds a verb's forms.
  ///
  /// - Parameter merging: whether a word that is known as a verb already stays as it is.
  mutating func addVerb(_ frame: FrameContents, merging: Bool = false) {
    let number = lexicon.frames.count
    lexicon.frames.append(frame)
    let claims = frame.kind != nil
    lexicon.edit(formsOf: frame.word) { entry, form in
      if merging, entry.frames.contains(where: { $0.form.isDisjoint(with: [.noun, .nounPlural]) }) {
        return
      }
      entry.frames.append((number, form))
      entry.makesClaims = entry.makesClaims || claims
    }
  }

  /// Adds a noun's forms.
  mutating func addNoun(_ frame: FrameContents) {
    let number = lexicon.frames.count
    lexicon.frames.append(frame)
    let forms = [(frame.word, VerbForm.noun), (lexicon.inflection.plural(of: frame.word), .nounPlural)]
    for (spelling, form) in forms {
      lexicon.edit(spelling) {
        $0.frames.append((number, form))
        $0.makesClaims = $0.makesClaims || frame.kind != nil
      }
    }
  }

  /// Adds a preposition that frames name.
  mutating func addPreposition(_ word: String) {
    lexicon.edit(word) {
      $0.preposition = word
      $0.classes.insert(.preposition)
    }
  }

  /// Lets a governing verb or noun also be what it was already.
  mutating func addGovernor(_ word: String, _ governor: Frame.Governor, asNoun: Bool) {
    var frame = FrameContents(word: word)
    frame.governors = Frame.Governors(governor)
    frame.entry = "governors.\(governor.rawValue)"
    let number = lexicon.frames.count
    lexicon.frames.append(frame)
    guard asNoun else {
      lexicon.edit(formsOf: word) { $0.frames.append((number, $1)) }
      return
    }
    lexicon.edit(word) { $0.frames.append((number, .noun)) }
    lexicon.edit(lexicon.inflection.plural(of: word)) { $0.frames.append((number, .nounPlural)) }
  }
}
