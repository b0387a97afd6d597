/// The other ways to write a name with a translated qualifier: "Upper Baghuz" for Baghuz Fawqani.
struct QualifierForms {
  /// The qualifiers of the name.
  let qualifiers: [LookupWords.Qualifier]
  /// The name with its qualifier as the lexicon writes it, in either order, in the script of the name.
  private(set) var translations: [String] = []
  /// The same in the commonest forms only, for a search by sound.
  private(set) var common: [String] = []
  /// The name without its qualifiers, or nil where nothing is left.
  private(set) var bare: String?

  init(_ name: FoldedText, words: LookupWords = .common) {
    qualifiers = words.qualifiers(of: name)
    guard !qualifiers.isEmpty else { return }
    let all = name.tokens.indices.map { name.word($0) }
    let rest = name.tokens.indices.filter { name.tokens[$0].isArticle || words.qualifier(all[$0]) == nil }
    guard rest.contains(where: { !name.tokens[$0].isArticle }) else { return }
    bare = rest.map { all[$0] }.joined(separator: " ")
    for (index, word) in all.enumerated() {
      guard let qualifier = words.qualifier(word) else { continue }
      let others = all.indices.filter { $0 != index }.map { all[$0] }.joined(separator: " ")
      let isArabic = Self.isArabic(others)
      let forms = (words.forms[qualifier] ?? []).filter { Self.isArabic($0) == isArabic }
      for (number, form) in forms.enumerated() {
        let written = isArabic ? "ال" + form : form
        translations += ["\(others) \(written)", "\(form) \(others)"]
        if number < 3 { common.append("\(others) \(form)") }
      }
      if let english = forms.dropFirst(2).first, !isArabic { common.append("\(english) \(others)") }
    }
  }

  /// Whether a name has no qualifier that excludes one of these: East and West.
  func agree(with other: [LookupWords.Qualifier]) -> Bool {
    !qualifiers.contains { mine in
      other.contains { $0.axis == mine.axis } && !other.contains(mine)
    }
  }

  private static func isArabic(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
  }
}
