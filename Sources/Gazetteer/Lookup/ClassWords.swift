/// What the class words at the ends of a name ("town", "oil field", بلدة) say of the place.
///
/// A query may carry them where the gazetteer's name does not, and the other way round. Those that name a sort of site
/// must hold: who asks for an airport is not answered with the town it is named after.
package struct ClassWords {
  /// How well a place fits class words.
  enum Fit {
    case named, tolerated, excluded
  }

  /// The name without the class words at its ends.
  let name: String
  /// Beginnings of the feature codes that the words name; empty where they go with anything.
  private(set) var codes: [String] = []
  private var tolerated: [String] = []

  /// The class words of a name; nil if there are none at its ends, or nothing would be left.
  init?(of text: FoldedText, words: LookupWords = .common) {
    guard let first = text.tokens.first, let last = text.tokens.last, text.tokens.count > 1,
      words.mayBeClassWord(text.units[first.units]) || words.mayBeClassWord(text.units[last.units])
    else { return nil }
    var tokens = text.tokens.indices.map { text.word($0) }
    let count = tokens.count
    var found: [LookupWords.ClassWord] = []
    while let last = tokens.last, let word = words.classWord(last) {
      found.append(word)
      tokens.removeLast()
    }
    while let first = tokens.first, let word = words.classWord(first) {
      found.append(word)
      tokens.removeFirst()
    }
    guard tokens.count < count, tokens.contains(where: { !Article.matches(Array($0.utf16)[...]) }) else {
      return nil
    }
    name = tokens.joined(separator: " ")
    codes = found.flatMap(\.codes)
    tolerated = found.flatMap(\.tolerated)
  }

  /// Whether all words of a name are class words, so that it names no place.
  static func areAll(of text: FoldedText, words: LookupWords = .common) -> Bool {
    !text.tokens.isEmpty
      && text.tokens.indices.allSatisfy { text.tokens[$0].isArticle || words.classWord(text.word($0)) != nil }
  }

  /// A name without the class words at its ends; nil where it has none, or is nothing else.
  package static func withoutThem(_ text: FoldedText) -> String? { ClassWords(of: text)?.name }

  /// How well a place fits.
  func fit(_ featureCode: String) -> Fit {
    if codes.isEmpty || codes.contains(where: { featureCode.hasPrefix($0) }) { return .named }
    return tolerated.contains { featureCode.hasPrefix($0) } ? .tolerated : .excluded
  }
}
