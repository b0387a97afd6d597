import Gazetteer

/// Words, and runs of words that belong together, with an entry for each; found by their folded units.
struct WordTable<Entry: Sendable>: Sendable {
  private let blank: Entry
  /// Word numbers by a hash of their folded units, checked against `spellings`.
  private var numbers = NumberTable()
  /// The folded units of all words, and where those of each begin; one behind the last, where they end.
  private var units: [UInt16] = []
  private var starts: [Int32] = [0]
  /// The entries of single words, by word number.
  private(set) var singles: [Entry] = []
  /// Whether a word begins an entry of several, by word number.
  private var leads: [Bool] = []
  /// Entries of several words: the next word leads on from a state; states are numbered, 0 for none.
  private var steps = NumberTable()
  private var stateEntries: [Entry?] = [nil]

  /// All entries, of single words and of several.
  var entries: [Entry] { singles + stateEntries.compactMap { $0 } }

  /// A table without words.
  ///
  /// - Parameter blank: the entry of a word before anything is known of it.
  init(blank: Entry) {
    self.blank = blank
  }

  /// The number of a word, or -1.
  func number(of units: ArraySlice<UInt16>) -> Int32 { number(of: units, hash: Self.hash(units)) }

  /// The number of a word whose hash is known (that of a `FoldedText.Token`), or -1.
  @inline(__always)
  func number(of word: some Collection<UInt16>, hash: UInt64) -> Int32 {
    guard let number = numbers[hash] else { return -1 }
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == word.count else { return -1 }
    var position = start
    for unit in word {
      if units[position] != unit { return -1 }
      position += 1
    }
    return number
  }

  /// Whether an entry of several words begins with a word.
  func leadsOn(_ word: Int32) -> Bool { word >= 0 && leads[Int(word)] }

  /// The entries that start at a word of a sentence: `(length, entry)`, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func matches(_ word: (Int) -> Int32?) -> [(length: Int, entry: Entry)] {
    var found: [(length: Int, entry: Entry)] = []
    appendMatches(to: &found, word)
    return found
  }

  /// Appends the entries that start at a word of a sentence, the longest first.
  ///
  /// - Parameter word: the word numbers from there on; nil ends the run.
  func appendMatches(to found: inout [(length: Int, entry: Entry)], _ word: (Int) -> Int32?) {
    guard let first = word(0), first >= 0 else { return }
    let start = found.count
    found.append((length: 1, entry: singles[Int(first)]))
    guard leads[Int(first)] else { return }
    var state = steps[Self.step(0, first)] ?? 0
    var length = 1
    while state > 0 {
      guard let next = word(length), next >= 0, let after = steps[Self.step(state, next)] else { break }
      length += 1
      if let entry = stateEntries[Int(after)] { found.append((length, entry)) }
      state = after
    }
    found[start...].reverse()
  }

  /// The same words with other entries.
  func map<Other>(_ change: (Entry) -> Other) -> WordTable<Other> {
    var table = WordTable<Other>(blank: change(blank))
    table.numbers = numbers
    table.units = units
    table.starts = starts
    table.singles = singles.map(change)
    table.leads = leads
    table.steps = steps
    table.stateEntries = stateEntries.map { $0.map(change) }
    return table
  }

  /// Changes the entry of one or several words.
  mutating func edit(_ text: String, _ change: (inout Entry) -> Void) {
    edit(words(of: text), change: change)
  }

  /// The numbers of the words of a text, which are added where they are new.
  mutating func words(of text: String) -> [Int32] {
    let folded = FoldedText(text)
    return folded.tokens.map { add(folded.units[$0.units]) }
  }

  /// Changes the entry of one or several words, given by their numbers in two parts.
  mutating func edit(_ head: [Int32], _ rest: [Int32] = [], change: (inout Entry) -> Void) {
    guard let first = head.first else {
      if !rest.isEmpty { edit(rest, change: change) }
      return
    }
    guard head.count + rest.count > 1 else {
      change(&singles[Int(first)])
      return
    }
    leads[Int(first)] = true
    var state: Int32 = 0
    for word in head { advance(&state, by: word) }
    for word in rest { advance(&state, by: word) }
    // Taken out, so that it is changed where it lies.
    var entry = stateEntries[Int(state)] ?? blank
    stateEntries[Int(state)] = nil
    change(&entry)
    stateEntries[Int(state)] = entry
  }

  /// Goes on to the state behind a word, which is added where it is new.
  private mutating func advance(_ state: inout Int32, by word: Int32) {
    let key = Self.step(state, word)
    if let next = steps[key] {
      state = next
    } else {
      state = Int32(stateEntries.count)
      stateEntries.append(nil)
      steps.set(key, state)
    }
  }

  /// Changes the entry of a word that is folded already.
  mutating func edit(word units: [UInt16], _ change: (inout Entry) -> Void) {
    change(&singles[Int(add(units[...]))])
  }

  private mutating func add(_ word: ArraySlice<UInt16>) -> Int32 {
    let known = number(of: word)
    if known >= 0 { return known }
    let number = Int32(singles.count)
    units += word
    starts.append(Int32(units.count))
    singles.append(blank)
    leads.append(false)
    numbers.set(Self.hash(word), number)
    return number
  }

  /// FNV-1a over 16-bit units, as in `FoldedText.Token`.
  private static func hash(_ units: some Sequence<UInt16>) -> UInt64 {
    units.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  private static func step(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
