import Gazetteer
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Ash-Sha‘fah", "ash shafah"), ("Bāghūz", "baghuz"), ("Ḩajīn", "hajin"), ("Al `Asharah", "al asharah"),
    ("Şuheyl", "suheyl"), ("الشعفة", "الشعفه"), ("أبو كمال", "ابو كمال"), ("الهجيــــن", "الهجين"),
    ("عَيْن عيسى", "عين عيسي"), ("حقل ١٢", "حقل 12"), ("T-2", "t 2"), ("Straße Æon", "strasse aeon"), ("", ""),
    ("…", ""),
  ])
  func folds(_ name: String, _ expected: String) {
    #expect(NameFolding.folded(name) == expected)
  }

  @Test func offsetsCountUnicodeScalars() {
    let text = FoldedText("é In Sha'fah, 🙂 and الباغوز.")
    let words = text.tokens.indices.map { text.word($0) }
    #expect(words == ["e", "in", "shafah", "and", "الباغوز"])
    #expect(text.tokens[2].start == 5)
    #expect(text.tokens[2].end == 12)
    let scalars = Array("é In Sha'fah, 🙂 and الباغوز.".unicodeScalars)
    let last = text.tokens[4]
    #expect(String(String.UnicodeScalarView(scalars[last.start..<last.end])) == "الباغوز")
  }

  @Test func combiningMarksBelongToTheirWord() {
    let text = FoldedText("Ba\u{0304}ghu\u{0304}z x")
    #expect(text.word(0) == "baghuz")
    #expect(text.tokens[0].end == 8)
  }

  @Test func knowsArticles() {
    let text = FoldedText("Al-Baghuz ash Shafah else")
    #expect(text.tokens.map(\.isArticle) == [true, false, true, false, false])
  }

  /// A text is folded as its scalars are.
  @Test(arguments: [
    "", "Al-Baghuz al-Fawqani", "الباغوز الفوقاني", "Şırnak’s œuvre 𐍈 e\u{301} 🏙x", "a\u{AD}b\u{200F}",
  ])
  func foldsATextAsItsScalars(_ text: String) {
    let (one, other) = (FoldedText(text), FoldedText(scalars: Array(text.unicodeScalars)))
    #expect(one.units == other.units)
    #expect(one.tokens == other.tokens)
  }
}
