import Testing

@testable import Gazetteer

@Suite("The index of spellings")
struct SpellingIndexTests {
  private let gazetteer: Gazetteer

  init() throws {
    gazetteer = try Gazetteer.shipped()
  }

  /// The best score of every key, by comparing with all names.
  private func compared(_ spelling: Spelling, atLeast least: Double) -> [[UInt16]: Double] {
    var distance = SpellingDistance()
    var scores: [[UInt16]: Double] = [:]
    for name in gazetteer.names where name.kind != .code {
      let folded = FoldedText(name.text)
      for other in Spelling.all(of: name.text, folded: folded) where other.consonants >= 2 {
        guard let score = distance.score(spelling, other, atLeast: least) else { continue }
        let key = NameKey(folded).units
        scores[key] = max(scores[key] ?? 0, score)
      }
    }
    return scores
  }

  @Test(
    "finds what comparing with all names finds, as far as it looks",
    arguments: [
      "hajjin", "Al-Sheafa", "Shjalah", "Boukhater", "Granij", "Abu Hadroub", "Sciaddadi", "Lattaquié",
      "Meyadin",
      "الميادبن", "السفافنة", "Swidan Jazeera", "Deir ez Zorr", "Kishkiya", "Al-Bouqaan", "Tayaneh",
      "Raqqada",
      "Mayfield", "Zarqaa", "Tell Abyad", "Khasham", "Markada", "Suluk", "Ayn Issa", "Jarabulus",
    ])
  func agreesWithComparison(_ query: String) throws {
    let part = try #require(gazetteer.parts.parts.first)
    let spelling = Spelling(FoldedText(query))
    let least = LookupScore.threshold
    let wanted = compared(spelling, atLeast: least)
    var found: [[UInt16]: Double] = [:]
    for hit in part.spellings.hits(spelling, atLeast: least) {
      let key = Array(part.index.units(ofKey: hit.key))
      found[key] = max(found[key] ?? 0, hit.score)
    }
    let best = wanted.values.max() ?? 0
    let margin = 40 / Double(SpellingDistance.weight(spelling))
    for (key, score) in wanted where score >= best - margin + 0.01 {
      let name = String(decoding: key, as: UTF16.self)
      #expect(
        found[key].map { abs($0 - score) < 1e-9 } ?? false,
        "\(name) scores \(score), found \(found[key] ?? 0)")
    }
    for (key, score) in found { #expect(wanted[key].map { $0 >= score } ?? false) }
  }

  @Test("knows letters of other scripts by themselves")
  func otherScripts() {
    var table = SpellingTable(expectedNames: 2)
    for (key, name) in ["Донецьк", "Луганськ", "东京都市区"].enumerated() {
      table.add(Spelling(FoldedText(name)), key: key)
    }
    var sections = IndexSections()
    table.finish(into: &sections)
    let index = SpellingIndex(sections.image())
    #expect(index.hits(Spelling(FoldedText("Донецк")), atLeast: 0.8).map(\.key) == [0])
    #expect(index.hits(Spelling(FoldedText("Лугннськ")), atLeast: 0.8).map(\.key) == [1])
    #expect(index.hits(Spelling(FoldedText("京东都市区")), atLeast: 0.8).map(\.key) == [2])
  }
}
