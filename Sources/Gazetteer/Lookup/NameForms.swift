/// The ways a query may be read: as it stands, without what stands in parentheses, as either of two names with a slash
/// between them, without an attached Arabic preposition, with letters that other languages read in another way.
struct NameForms {
  /// One reading.
  struct Form {
    /// The name.
    var text: String
    var folded: FoldedText
    /// What a name that is found so scores at the most.
    var cap: Double
    /// What was done to the query, for `why`; empty where nothing was.
    var note: String

    init(_ text: String, cap: Double, note: String) {
      self.text = text
      self.folded = FoldedText(text)
      self.cap = cap
      self.note = note
    }
  }

  /// The readings, likeliest first.
  private(set) var forms: [Form] = []

  init(_ query: String) {
    let habits = LetterHabits.variants(of: query)
    let isOpen = habits.count > 1 && !LetterHabits.hasRomanizationMarks(query)
    add(query, cap: isOpen ? 0.98 : 1, note: "")
    for other in habits.dropFirst() {
      add(other, cap: isOpen ? 0.98 : 0.97, note: "as a Turkish, Kurdish or Slavic writer means it")
    }
    let (outside, inside) = Self.parentheses(query)
    if let inside {
      add(outside, cap: 0.98, note: "without what stands in parentheses")
      for name in inside { add(name, cap: 0.93, note: "by what stands in parentheses") }
    }
    let parts = outside.split(whereSeparator: { $0 == "/" || $0 == "–" || $0 == "—" }).map(String.init)
    if parts.count > 1 {
      for part in parts { add(part, cap: 0.96, note: "as one of several names") }
    }
    for form in forms.prefix(1) {
      for name in Self.withoutInnerArticle(form.text) {
        add(name, cap: 0.96, note: "without an article inside")
      }
    }
    for form in forms.prefix(1) + forms.filter({ inside != nil && $0.text == outside }) {
      for name in Self.withoutPrefix(form.text) {
        add(name, cap: 0.97, note: "without the preposition before it")
      }
    }
  }

  private mutating func add(_ text: String, cap: Double, note: String) {
    let form = Form(text, cap: cap, note: note)
    guard !form.folded.tokens.isEmpty, !forms.contains(where: { $0.text == text }) else { return }
    forms.append(form)
  }

  private static func parentheses(_ text: String) -> (outside: String, inside: [String]?) {
    guard text.contains("(") || text.contains("[") else { return (text, nil) }
    var outside = ""
    var inside: [String] = []
    var depth = 0
    for character in text {
      switch character {
      case "(", "[":
        if depth == 0 { inside.append("") }
        depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default:
        if depth == 0 { outside.append(character) } else { inside[inside.count - 1].append(character) }
      }
    }
    return (outside, inside)
  }

  /// A long word in Latin script without an article written into it, as Turkish writes names: Resulayn, Zeynelabidin.
  private static func withoutInnerArticle(_ text: String) -> [String] {
    let word = Array(NameFolding.folded(text).utf16)
    guard word.count >= 7, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return [] }
    return (3...(word.count - 4)).filter { word[$0 - 1] == 0x75 && word[$0] == 0x6C }.map { index in
      String(decoding: word[..<(index - 1)], as: UTF16.self) + " "
        + String(decoding: word[(index + 1)...], as: UTF16.self)
    }
  }

  /// A name in Arabic script without "and", "in", "to", "from there to" written onto it: و ف, then ب ل ك, and لل for
  /// ل + ال. A name that begins so itself is found as it stands before.
  private static func withoutPrefix(_ text: String) -> [String] {
    let name = Array(text.unicodeScalars.drop { $0 == " " })
    var names: [String] = []
    func add(_ scalars: ArraySlice<Unicode.Scalar>, article: Bool = false) {
      guard scalars.prefix(while: { $0 != " " }).count >= 3 else { return }
      var string = article ? "ال" : ""
      string.unicodeScalars.append(contentsOf: scalars)
      names.append(string)
    }
    guard let first = name.first else { return [] }
    var rest = name[...]
    if first == "و" || first == "ف" {
      rest = rest.dropFirst()
      add(rest)
    }
    if rest.starts(with: ["ل", "ل"]) {
      add(rest.dropFirst(2), article: true)
    } else if let next = rest.first, next == "ب" || next == "ل" || next == "ك" {
      add(rest.dropFirst())
    }
    return names
  }
}
