import Testing

@testable import Gazetteer

@Suite struct NameIndexTests {
  private let names = ["Deir ez-Zor", "Baghuz", "Baghuz Fawqani", "الباغوز الفوقاني", "Al Kashmah"]

  private var index: NameIndex { NameIndex(names: names) }

  @Test(arguments: [
    ("Al-Baghuz al-Fawqani", 2), ("BaghuzFawqani", 2), ("باغوز فوقاني", 3), ("Deir al Zor", 0),
    ("Kashmah", 4),
  ])
  func keysIgnoreArticlesAndGaps(_ name: String, _ expected: Int) {
    #expect(index.names(for: NameKey(name)) == [expected])
  }

  @Test func findsTheLongestRun() throws {
    let text = FoldedText("They left Al-Baghuz al-Fawqani for Deir ez-Zor city")
    let match = try #require(index.longestMatch(in: text, from: 2))
    #expect(match.tokenCount == 4)
    #expect(match.names == [2])
    #expect(index.longestMatch(in: text, from: 0) == nil)
    let second = try #require(index.longestMatch(in: text, from: 7))
    #expect(second.tokenCount == 3)
  }

  @Test func fallsBackToTheShorterName() throws {
    let match = try #require(index.longestMatch(in: FoldedText("Baghuz Tahtani"), from: 0))
    #expect(match.tokenCount == 1)
    #expect(match.names == [1])
  }
}
