import Gazetteer

/// The words of a language that tell what a report says, loaded from a file that people edit.
///
/// ```swift
/// let lexicon = try Lexicon.english()
/// ```
public struct Lexicon: Sendable {
  /// What is known of a word, or of several that belong together.
  struct Entry: Sendable {
    var classes: WordClass = []
    /// Frames of verbs and nouns, with the form that this spelling is.
    var frames: [(frame: Int, form: VerbForm)] = []
    var direction: (direction: DirectionWord, form: DirectionWord.Form)?
    var number: Double?
    /// The name of a preposition, by which frames know it.
    var preposition: String?
  }

  /// The language that it is for, ISO 639.
  public internal(set) var language = "en"
  var frames: [Frame] = []
  var abbreviations: Set<String> = []
  var inflection = Inflection()
  /// Word numbers by a hash of their folded units, checked against `spellings`.
  private var numbers: [UInt64: Int32] = [:]
  private var spellings: [[UInt16]] = []
  /// The entries of single words, by word number.
  private(set) var singles: [Entry] = []
  /// Entries of several words: the next word leads on from a state; states are numbered, 0 for none.
  private var steps: [UInt64: Int32] = [:]
  private var stateEntries: [Entry?] = [nil]

  /// A lexicon without words.
  init() {}

  /// The number of a word, or -1.
  func number(of units: some Sequence<UInt16>) -> Int32 {
    guard let number = numbers[Self.hash(units)], spellings[Int(number)].elementsEqual(units) else {
      return -1
    }
    return number
  }

  /// The entries that start at a word of a sentence: `(length, entry)`, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func matches(_ word: (Int) -> Int32?) -> [(length: Int, entry: Entry)] {
    guard let first = word(0), first >= 0 else { return [] }
    var found = [(length: 1, entry: singles[Int(first)])]
    var state = steps[Self.step(0, first)] ?? 0
    var length = 1
    while state > 0 {
      guard let next = word(length), next >= 0, let after = steps[Self.step(state, next)] else { break }
      length += 1
      if let entry = stateEntries[Int(after)] { found.append((length, entry)) }
      state = after
    }
    return found.reversed()
  }

  /// Changes the entry of one or several words.
  mutating func edit(_ text: String, _ change: (inout Entry) -> Void) {
    let folded = FoldedText(text)
    let words = folded.tokens.map { add(Array(folded.units[$0.units])) }
    guard let first = words.first else { return }
    guard words.count > 1 else {
      change(&singles[Int(first)])
      return
    }
    var state: Int32 = 0
    for word in words {
      let key = Self.step(state, word)
      if let next = steps[key] {
        state = next
      } else {
        state = Int32(stateEntries.count)
        stateEntries.append(nil)
        steps[key] = state
      }
    }
    var entry = stateEntries[Int(state)] ?? Entry()
    change(&entry)
    stateEntries[Int(state)] = entry
  }

  private mutating func add(_ units: [UInt16]) -> Int32 {
    let known = number(of: units)
    if known >= 0 { return known }
    let number = Int32(spellings.count)
    spellings.append(units)
    singles.append(Entry())
    numbers[Self.hash(units)] = number
    return number
  }

  /// FNV-1a over 16-bit units.
  private static func hash(_ units: some Sequence<UInt16>) -> UInt64 {
    units.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func step(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
