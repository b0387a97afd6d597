/// The words of a language that tell what a report says, loaded from a file that people edit.
///
/// A class, for every sentence holds on to it, and never changed once loaded.
///
/// ```swift
/// let lexicon = try Lexicon.english()
/// ```
public final class Lexicon: Sendable {
  /// What is known of a word, or of several that belong together.
  ///
  /// Nothing in it is counted by reference, for every word of every sentence has one.
  struct Entry: Sendable {
    let classes: WordClass
    /// All forms that its frames' words have here.
    let forms: VerbForm
    /// Any of its frames is that of another form than a noun.
    let hasOtherThanNoun: Bool
    let makesClaims: Bool
    let direction: (direction: DirectionWord, form: DirectionWord.Form)?
    let number: Double?
    /// Its number among the prepositions, or -1.
    fileprivate let preposition: Int32
    /// Where its frames lie in the table of all.
    fileprivate let frames: Range<Int32>

    var hasFrames: Bool { !frames.isEmpty }
    var isPreposition: Bool { preposition >= 0 }
  }

  /// A frame, and the form that a spelling of its word is.
  struct FrameForm: Sendable {
    let frame: Frame
    let form: VerbForm
  }

  /// What a spelling can be as a verb, as a noun, and as either.
  struct FrameChoices: Sendable {
    private(set) var verb = FrameChoice()
    private(set) var noun = FrameChoice()
    private(set) var any = FrameChoice()

    fileprivate init(_ frames: ArraySlice<FrameForm>) {
      for item in frames {
        any.add(item)
        if item.form.isDisjoint(with: [.noun, .nounPlural]) { verb.add(item) } else { noun.add(item) }
      }
    }

    /// What it is as a noun or not; as either where the lexicon does not have it so.
    func choice(isNoun: Bool) -> FrameChoice {
      let own = isNoun ? noun : verb
      return own.isEmpty ? any : own
    }
  }

  /// What some frames say together.
  struct FrameChoice: Sendable {
    /// There are none.
    private(set) var isEmpty = true
    /// The first that makes a claim.
    private(set) var claiming: Frame?
    private(set) var governors: Frame.Governors = []

    fileprivate mutating func add(_ item: FrameForm) {
      isEmpty = false
      if claiming == nil, item.frame.kind != nil { claiming = item.frame }
      governors.formUnion(item.frame.governors)
    }
  }

  private let contents: LexiconContents
  private let table: WordTable<Entry>
  private let frameForms: [FrameForm]
  /// For the first frame of each entry, what all of the entry's say.
  private let choices: [FrameChoices?]
  private let prepositions: [String]

  init(_ contents: LexiconContents) {
    self.contents = contents
    abbreviations = Abbreviations(contents.abbreviations)
    let frames = contents.frames.map(Frame.init)
    var forms: [FrameForm] = []
    var prepositions: [String] = []
    table = contents.table.map { entry in
      let start = Int32(forms.count)
      forms += entry.frames.map { FrameForm(frame: frames[$0.frame], form: $0.form) }
      if let preposition = entry.preposition { prepositions.append(preposition) }
      return Entry(
        classes: entry.classes, forms: entry.frames.reduce(into: []) { $0.formUnion($1.form) },
        hasOtherThanNoun: entry.frames.contains { $0.form != .noun }, makesClaims: entry.makesClaims,
        direction: entry.direction, number: entry.number,
        preposition: entry.preposition == nil ? -1 : Int32(prepositions.count - 1),
        frames: start..<Int32(forms.count))
    }
    frameForms = forms
    var choices = [FrameChoices?](repeating: nil, count: forms.count)
    for entry in table.entries where entry.hasFrames {
      let range = Int(entry.frames.lowerBound)..<Int(entry.frames.upperBound)
      choices[range.lowerBound] = FrameChoices(forms[range])
    }
    self.choices = choices
    self.prepositions = prepositions
  }

  /// Whether it has any verb or noun of action.
  var hasFrames: Bool { !frameForms.isEmpty }

  /// The frames of an entry, with the forms that its spelling is.
  func frames(of entry: Entry) -> ArraySlice<FrameForm> {
    frameForms[Int(entry.frames.lowerBound)..<Int(entry.frames.upperBound)]
  }

  /// What the frames of an entry say together, as a noun or not.
  func frame(of entry: Entry, isNoun: Bool) -> FrameChoice {
    guard entry.hasFrames, let choices = choices[Int(entry.frames.lowerBound)] else { return FrameChoice() }
    return choices.choice(isNoun: isNoun)
  }

  /// The name of an entry's preposition, by which frames know it.
  func preposition(of entry: Entry) -> String? {
    entry.preposition < 0 ? nil : prepositions[Int(entry.preposition)]
  }

  /// The language that it is for, ISO 639.
  public var language: String { contents.language }
  /// Words that have a full stop behind them and end no sentence.
  let abbreviations: Abbreviations
  /// Small words of other languages inside names, folded.
  var nameParticles: Set<String> { contents.nameParticles }
  /// What the nouns of references can stand for.
  var references: ReferenceWords { contents.references }
  /// How the forms of words are made.
  var inflection: Inflection { contents.inflection }
  /// The words of dates.
  var dates: DateLexicon { contents.dates }

  /// The entries of single words, by word number.
  var singles: [Entry] { table.singles }

  /// The number of a word, or -1.
  func number(of units: ArraySlice<UInt16>) -> Int32 { table.number(of: units) }

  /// The number of a word whose hash is known, or -1.
  func number(of units: UnsafeBufferPointer<UInt16>, hash: UInt64) -> Int32 {
    table.number(of: units, hash: hash)
  }

  /// Whether an entry of several words begins with a word.
  func leadsOn(_ word: Int32) -> Bool { table.leadsOn(word) }

  /// The entries that start at a word of a sentence, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func matches(_ word: (Int) -> Int32?) -> [(length: Int, entry: Entry)] { table.matches(word) }

  /// Appends the entries that start at a word of a sentence, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func appendMatches(to found: inout [(length: Int, entry: Entry)], _ word: (Int) -> Int32?) {
    table.appendMatches(to: &found, word)
  }
}
