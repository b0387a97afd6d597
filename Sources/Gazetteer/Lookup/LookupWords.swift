/// The words that go with names without being part of them, as `Lexicons/lookup-words.csv` lists them: what sort of place
/// it is, qualifiers that are translated, banks of a river, and words that stand before a context.
///
/// People who do not write Swift edit the file; it is checked when it is loaded.
///
/// A class, for every name that is looked at is looked at with it, and never changed once loaded.
final class LookupWords: Sendable {
  /// A word that says what sort of place a name belongs to.
  struct ClassWord: Sendable, Hashable {
    /// Beginnings of the feature codes that it names; empty where it goes with anything.
    var codes: [String]
    /// Beginnings of those that it may be used of as well.
    var tolerated: [String]
  }

  /// Words that are part of a name and are translated with it.
  enum Qualifier: String, Sendable, CaseIterable {
    case upper, lower, north, south, east, west, big, small, old, new, middle

    /// Which qualifiers exclude each other.
    var axis: Int {
      switch self {
      case .upper, .lower, .middle: 0
      case .north, .south, .east, .west: 1
      case .big, .small: 2
      case .old, .new: 3
      }
    }
  }

  /// Class words by folded word, without the article.
  let classes: [String: ClassWord]
  /// Qualifiers by folded word, without the article.
  let qualifiers: [String: Qualifier]
  /// How each qualifier is written, as in the file.
  let forms: [Qualifier: [String]]
  /// Banks by the units of the key of the phrase.
  let banks: [[UInt16]: Place.Bank]
  /// Folded words that stand before a context.
  let around: Set<String>
  /// The longest class phrase, in words.
  private let classHashes: Set<UInt64>

  /// The words that ship.
  ///
  /// - Throws: `GazetteerError.badRow` for a row that cannot be read.
  static func shipped() throws(GazetteerError) -> LookupWords {
    try LookupWords(csv: PackageResources.lookup_words_csv, path: "lookup-words.csv")
  }

  /// The words that ship, read once; none if the file is broken, which a test excludes.
  static let common: LookupWords = (try? shipped()) ?? LookupWords()

  private init() {
    (classes, qualifiers, forms, banks, around, classHashes) = ([:], [:], [:], [:], [], [])
  }

  /// Reads a table of words.
  init(csv: [UInt8], path: String) throws(GazetteerError) {
    var table = try CSVTable(bytes: csv, path: path, needs: ["words", "lang", "role", "value", "tolerated"])
    let (words, role) = (table.column("words"), table.column("role"))
    let (value, tolerated) = (table.column("value"), table.column("tolerated"))
    var classes: [String: ClassWord] = [:]
    var qualifiers: [String: Qualifier] = [:]
    var forms: [Qualifier: [String]] = [:]
    var banks: [[UInt16]: Place.Bank] = [:]
    var around = Set<String>()
    let source = table
    try table.forEach(onProblem: nil) { row throws(GazetteerError) in
      func fail(_ reason: String) -> GazetteerError { .badRow(path: path, line: row.line, reason: reason) }
      let list = source.text(row.fields[words]).split(separator: "|").map(String.init)
      let text = source.text(row.fields[value])
      func codes(_ column: Int) -> [String] {
        source.text(row.fields[column]).split(separator: "|").map(String.init)
      }
      for word in list {
        let folded = NameFolding.folded(word)
        guard !folded.isEmpty else { throw fail("the word \"\(word)\" has no letters") }
        switch source.text(row.fields[role]) {
        case "class": classes[folded] = ClassWord(codes: codes(value), tolerated: codes(tolerated))
        case "qualifier":
          guard let qualifier = Qualifier(rawValue: text) else { throw fail("unknown qualifier \"\(text)\"") }
          qualifiers[folded] = qualifier
          forms[qualifier, default: []].append(word)
        case "bank":
          guard let bank = Place.Bank(rawValue: text) else { throw fail("unknown bank \"\(text)\"") }
          banks[NameKey(word).units] = bank
        case "around": around.insert(folded)
        case let other: throw fail("unknown role \"\(other)\"")
        }
      }
    }
    self.classes = classes
    self.qualifiers = qualifiers
    self.forms = forms
    self.banks = banks
    self.around = around
    classHashes = Set(classes.keys.map { Self.hash($0.utf16) })
  }

  /// The class word that a folded word is, with or without the Arabic article.
  func classWord(_ word: String) -> ClassWord? {
    classes[word] ?? Self.withoutArticle(word).flatMap { classes[$0] }
  }

  /// The qualifier that a folded word is, with or without the Arabic article.
  func qualifier(_ word: String) -> Qualifier? {
    qualifiers[word] ?? Self.withoutArticle(word).flatMap { qualifiers[$0] }
  }

  /// A folded word without the Arabic article, or nil where it has none.
  private static func withoutArticle(_ word: String) -> String? {
    word.utf8.starts(with: article) ? String(word.dropFirst(2)) : nil
  }

  private static let article = Array("ال".utf8)

  /// The qualifiers among the words of a name.
  func qualifiers(of name: FoldedText) -> [Qualifier] {
    name.tokens.indices.compactMap { name.tokens[$0].isArticle ? nil : qualifier(name.word($0)) }
  }

  /// Whether folded units may be a class word: false is certain, and quick.
  func mayBeClassWord(_ units: ArraySlice<UInt16>) -> Bool {
    classHashes.contains(Self.hash(units)) || classHashes.contains(Self.hash(Article.stripped(units)))
  }

  private static func hash(_ units: some Sequence<UInt16>) -> UInt64 {
    units.reduce(NameKey.emptyHash, NameKey.extend)
  }
}
