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
      let stripped = ClassWords(of: folded).map { FoldedText($0.name) }
      for other in Spelling.all(of: name.text, folded: folded) + (stripped.map { [Spelling($0)] } ?? [])
      where other.consonants >= 2 {
        guard let score = distance.score(spelling, other, atLeast: least) else { continue }
        let key = NameKey(stripped.map { Spelling($0).sounds == other.sounds ? $0 : folded } ?? folded).units
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
      // Names that are listed without the word for their sort of place sound like it too.
      guard part.soundIndex.hasName(key: hit.key) else { continue }
      let key = Array(part.soundIndex.units(ofKey: hit.key))
      found[key] = max(found[key] ?? 0, hit.score)
    }
    let best = wanted.values.max() ?? 0
    let margin = 40 / Double(SpellingDistance.weight(spelling))
    for (key, score) in wanted where score >= best - margin + 0.01 && hasName(key) {
      let name = String(decoding: key, as: UTF16.self)
      #expect(
        found[key].map { abs($0 - score) < 1e-9 } ?? false,
        "\(name) scores \(score), found \(found[key] ?? 0)")
    }
    for (key, score) in found { #expect(wanted[key].map { $0 >= score } ?? false) }
  }

  private func hasName(_ key: [UInt16]) -> Bool {
    gazetteer.parts.parts.contains { !$0.index.names(for: NameKey(units: key)).isEmpty }
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
