/// What a lexicon file says, while it is loaded.
struct LexiconContents: Sendable {
  /// What is known of a word, or of several that belong together.
  struct Entry: Sendable {
    var classes: WordClass = []
    /// Frames of verbs and nouns, with the form that this spelling is.
    var frames: [(frame: Int, form: VerbForm)] = []
    /// Any of the frames makes a claim, and does not only govern others.
    var makesClaims = false
    var direction: (direction: DirectionWord, form: DirectionWord.Form)?
    var number: Double?
    /// The name of a preposition, by which frames know it.
    var preposition: String?
  }

  /// The language that it is for, ISO 639.
  var language = "en"
  var frames: [FrameContents] = []
  var abbreviations: Set<String> = []
  /// Small words of other languages inside names, folded.
  var nameParticles: Set<String> = []
  /// What the nouns of references can stand for.
  var references = ReferenceWords()
  /// The words of dates.
  var dates = DateLexicon()
  var inflection = Inflection() { didSet { headForms = [:] } }
  private(set) var table = WordTable(blank: Entry())
  /// The forms of verbs' first words, which many entries have in common.
  private var headForms: [String: [(words: [Int32], form: VerbForm)]] = [:]

  /// A lexicon without words.
  init() {}

  /// Changes the entry of one or several words.
  mutating func edit(_ text: String, _ change: (inout Entry) -> Void) { table.edit(text, change) }

  /// Changes the entries of all forms of a verb.
  mutating func edit(formsOf verb: String, _ change: (inout Entry, VerbForm) -> Void) {
    let (head, rest) = inflection.parts(ofVerb: verb)
    let following = rest.isEmpty ? [] : table.words(of: rest)
    for (words, form) in forms(ofHead: head) { table.edit(words, following) { change(&$0, form) } }
  }

  private mutating func forms(ofHead head: String) -> [(words: [Int32], form: VerbForm)] {
    if let known = headForms[head] { return known }
    let made = inflection.forms(ofVerb: head).map { (table.words(of: $0.spelling), $0.form) }
    headForms[head] = made
    return made
  }
}
