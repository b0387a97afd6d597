import Gazetteer
import JSONText
import Reading
import Testing

/// Measures the dating of claims over hand-read cases.
@Suite("Claims are dated")
struct DateCasesTests {
  /// Of the claims that are read, how many have the days that an analyst gives them.
  @Test(arguments: [("dates_own.jsonl", 0.97, 110), ("dates_held.jsonl", 0.84, 60)])
  func reachTheFloors(_ file: String, _ floor: Double, _ least: Int) throws {
    let reader = try ReportReader(gazetteer: Gazetteer.shipped())
    var (right, read, wanted) = (0, 0, 0)
    for row in try CaseFile.rows(file) {
      let document = Document(
        id: row["id"]?.string ?? "", date: row["date"]?.string, text: row["text"]?.string ?? "")
      var claims = reader.read(document).json()["claims"]?.array ?? []
      for own in row["claims"]?.array ?? [] {
        wanted += 1
        let same = claims.indices.filter {
          claims[$0]["kind"] == own["kind"] && claims[$0]["sentence"] == own["sentence"]
        }
        guard let first = same.first else { continue }
        read += 1
        let exact = same.first {
          claims[$0]["date_start"] == own["date_start"] && claims[$0]["date_end"] == own["date_end"]
        }
        if exact != nil { right += 1 }
        claims.remove(at: exact ?? first)
      }
    }
    print("\(file): \(right) of \(read) dates right, of \(wanted) claims")
    #expect(read >= least * 9 / 10)
    #expect(Double(right) >= floor * Double(read))
  }

  @Test func aDateKnowsItsWords() throws {
    let text = "The SDF captured Hajin on 14 December 2018. It then took Susah."
    let claims = try Fixture.read(text).claims
    let date = try #require(claims.first?.date)
    #expect(date.basis == .stated)
    #expect(date.words == "14 December 2018")
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[try #require(date.range)])) == date.words)
    #expect(claims.last?.date?.basis == .carried)
    #expect(claims.last?.date?.span == date.span)
  }

  @Test func whereNothingIsKnownNothingIsSaid() throws {
    #expect(try Fixture.read("The SDF captured Hajin on 14 December.").claims.first?.date == nil)
  }
}
