import Gazetteer
import JSONText
import Reading
import Testing

/// Measures what references over sentences are taken for.
@Suite("References")
struct ReferenceCasesTests {
  @Test(
    "mean what was named, or nothing",
    arguments: [("references_own.jsonl", 0.72, 0), ("references_held.jsonl", 0.25, 1)])
  func reachTheFloors(_ file: String, _ floor: Double, _ wrongAtMost: Int) throws {
    let reader = try ReportReader(gazetteer: Gazetteer.shipped())
    var (right, known, wrong, open) = (0, 0, 0, 0)
    for row in try CaseFile.rows(file) {
      let text = row["text"]?.string ?? ""
      let reading = reader.read(Document(id: row["id"]?.string ?? "", text: text))
      for own in row["references"]?.array ?? [] {
        let words = own["text"]?.string?.lowercased() ?? ""
        let isActor = own["kind"]?.string == "actor"
        let means = own["means"]?.string.map { [$0] } ?? own["means"]?.strings ?? []
        let found = reading.claims.filter { $0.sentence == own["sentence"]?.int }.flatMap(\.references).first
        {
          ($0.role == .actor || $0.role == .against) == isActor && $0.words.lowercased().contains(words)
            || words.contains($0.words.lowercased()) && ($0.role == .actor || $0.role == .against) == isActor
        }
        let got = found?.means ?? []
        let isRight =
          got.count == means.count
          && got.allSatisfy { one in means.contains { one.contains($0) || $0.contains(one) } }
        if means.isEmpty { open += 1 } else { known += 1 }
        if isRight, !means.isEmpty { right += 1 }
        if !isRight, !got.isEmpty { wrong += 1 }
      }
    }
    print("\(file): \(right) of \(known) references right, \(wrong) wrong, \(open) open ones")
    #expect(Double(right) >= floor * Double(known))
    #expect(wrong <= wrongAtMost)
  }

  @Test("are drawn with the report's own words")
  func referenceKnowsItsWords() throws {
    let reading = try Fixture.read("SDF units surround Hajin. They stormed the town from the north.")
    let claim = try #require(reading.claims.last)
    #expect(claim.actor == nil)
    #expect(claim.target == [])
    #expect(Set(claim.references.map(\.words)) == ["They", "the town"])
    #expect(claim.references.first { $0.role == .target }?.means == ["Hajin"])
    #expect(claim.references.first { $0.role == .actor }?.means == ["SDF units"])
    let read = try Reading(json: reading.json())
    #expect(read.claims.last?.references.map(\.means) == claim.references.map(\.means))
  }

  @Test("do not reach over a paragraph")
  func aParagraphForgets() throws {
    let reading = try Fixture.read("The SDF captured Hajin.\n\nISIS attacked the town.")
    #expect(reading.claims.last?.references.first?.means == [])
  }
}
