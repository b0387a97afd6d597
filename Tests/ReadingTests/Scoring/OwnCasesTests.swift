import Gazetteer
import JSONText
import Reading
import Testing

/// Measures the reading of the project's own sentences, hand-read by people who did not look at the rules.
@Suite("The project's own sentences")
struct OwnCasesTests {
  @Test(
    "are read as an analyst reads them",
    arguments: [
      ("sentences_own.jsonl", 0.97, 0.90), ("arabic_own.jsonl", 0.98, 0.97),
      ("sentences_more.jsonl", 0.92, 0.81), ("arabic_more.jsonl", 0.90, 0.79),
      ("sentences_fresh.jsonl", 0.94, 0.84), ("arabic_fresh.jsonl", 0.92, 0.74),
      ("sentences_wars.jsonl", 0.89, 0.85), ("arabic_wars.jsonl", 0.93, 0.84),
      // No rule is made on these: they are measured only.
      ("sentences_held.jsonl", 0.87, 0.73), ("arabic_held.jsonl", 0.88, 0.74),
      ("sentences_wars_held.jsonl", 0.68, 0.58), ("arabic_wars_held.jsonl", 0.78, 0.66),
    ])
  func reachTheFloors(_ file: String, _ kindFloor: Double, _ movementFloor: Double) throws {
    let reader = try ReportReader(gazetteer: Gazetteer.shipped())
    var score = ClaimScore()
    for row in try CaseFile.rows(file) {
      let document = Document(id: row["id"]?.string ?? "", text: row["text"]?.string ?? "")
      score.add(
        read: reader.read(document).json()["claims"]?.array ?? [], wanted: row["claims"]?.array ?? [])
    }
    print("\(file): F1 kind \(score.kindF1), movement \(score.movementF1) over \(score.wanted) claims")
    #expect(score.wanted > 25)
    #expect(score.kindF1 >= kindFloor)
    #expect(score.movementF1 >= movementFloor)
  }

  @Test("are scored by what they say")
  func scoring() throws {
    let claim = try JSONValue(
      utf8: Array(#"{"kind": "capture", "target": ["Hajin"], "side": null}"#.utf8))
    let other = try JSONValue(utf8: Array(#"{"kind": "capture", "target": ["Susah"]}"#.utf8))
    let advance = try JSONValue(utf8: Array(#"{"kind": "advance", "target": ["Hajin"]}"#.utf8))
    var score = ClaimScore()
    score.add(read: [claim], wanted: [claim])
    #expect(score.movementF1 == 1)
    score.add(read: [claim], wanted: [other])
    #expect(score.kindF1 == 1)
    #expect(score.movementF1 == 0.5)
    score.add(read: [advance], wanted: [claim])
    #expect(score.movements == 1 && score.kinds == 2)
  }
}
