import Testing

@testable import frontline

@Suite struct SuggestionTests {
  private let verbs = ["lookup", "read", "map", "timeline", "export", "verify", "gazetteer"]

  @Test(arguments: [
    ("maap", "map"), ("mpa", "map"), ("MAP", "map"), ("lokup", "lookup"), ("expotr", "export"),
    ("verfiy", "verify"),
    ("gazeteer", "gazetteer"), ("gazetter", "gazetteer"), ("raed", "read"), ("time", "timeline"),
  ])
  func theNearestWordIsMeant(_ pair: (String, String)) {
    #expect(Suggestion.nearest(to: pair.0, among: verbs) == pair.1)
  }

  @Test(arguments: ["", "x", "ma p x", "report.txt", "draw", "nonsense", "المكان"])
  func nothingIsNear(_ word: String) {
    #expect(Suggestion.nearest(to: word, among: verbs) == nil)
    #expect(Suggestion.question(for: word, among: verbs).isEmpty)
  }

  @Test func theFirstOfSeveralThatAreAsNear() {
    #expect(Suggestion.nearest(to: "kmx", among: ["kml", "kmz"]) == "kml")
    // A beginning of several words is none of them.
    #expect(Suggestion.nearest(to: "geoj", among: ["geojson", "geojsonseq"]) == nil)
  }

  @Test func slipsAreCounted() {
    func slips(_ a: String, _ b: String) -> Int { Suggestion.slips(Array(a), Array(b)) }
    #expect(slips("map", "map") == 0)
    #expect(slips("", "map") == 3)
    #expect(slips("map", "") == 3)
    #expect(slips("gpkgg", "gpkg") == 1)
    #expect(slips("gpgk", "gpkg") == 1)
    #expect(slips("kitten", "sitting") == 3)
  }
}
