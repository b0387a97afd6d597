/// The spellings that an entry of a lexicon stands for: "(take|gain) [full|complete] control (of|over)".
///
/// Words in round brackets are alternatives, one of which stands there; those in square brackets may also be missing.
enum Spellings {
  /// All spellings, in the order of the alternatives.
  ///
  /// - Throws: `LexiconError` for brackets that do not match, at the entry.
  static func expanded(_ text: String, at entry: String) throws(LexiconError) -> [String] {
    try alternatives(text, at: entry).map { $0.split(separator: " ").joined(separator: " ") }
  }

  private static func alternatives(_ text: String, at entry: String) throws(LexiconError) -> [String] {
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }) else {
      guard !text.contains(where: { ")]|".contains($0) }) else {
        throw LexiconError(entry: entry, reason: "a bracket is not opened")
      }
      return [text]
    }
    let closing: Character = text[open] == "(" ? ")" : "]"
    guard let close = text[open...].firstIndex(of: closing) else {
      throw LexiconError(entry: entry, reason: "a bracket is not closed")
    }
    var choices = text[text.index(after: open)..<close].split(separator: "|").map(String.init)
    if closing == "]" { choices.insert("", at: 0) }
    guard !choices.isEmpty else { throw LexiconError(entry: entry, reason: "a bracket is empty") }
    var spellings: [String] = []
    for rest in try alternatives(String(text[text.index(after: close)...]), at: entry) {
      for choice in choices { spellings.append(text[..<open] + choice + rest) }
    }
    return spellings
  }
}
