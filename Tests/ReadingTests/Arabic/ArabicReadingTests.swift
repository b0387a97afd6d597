import Foundation
import Gazetteer
import Testing

@testable import Reading

@Suite("Arabic")
struct ArabicReadingTests {
  private static let reader = Result { try ReportReader(gazetteer: Gazetteer.shipped()) }

  private func claims(_ text: String) throws -> [String] {
    try Self.reader.get().read(Document(id: "a", text: text)).claims.map(ClaimNotation.text)
  }

  @Test(
    "is read clause by clause",
    arguments: [
      ("سيطرت قسد على بلدة هجين.", "capture; actor=قسد; target=هجين"),
      ("قسد سيطرت على بلدتي هجين والسوسة.", "capture; actor=قسد; target=هجين,السوسة"),
      ("لم تتمكن قسد من السيطرة على هجين.", "capture; actor=قسد; target=هجين; negated"),
      ("تسعى قسد إلى السيطرة على هجين.", "capture; actor=قسد; target=هجين; planned"),
    ])
  func reads(_ text: String, _ claim: String) throws {
    #expect(try claims(text) == [claim])
  }

  @Test("takes no direction from a name")
  func names() throws {
    #expect(try claims("أصدر لواء عاصفة الشمال بيانا في الغوطة الشرقية.").isEmpty)
  }

  @Test("copies a name without what is attached to it, at its own place")
  func attached() throws {
    let text = "تقدمت قسد باتجاه هجين وسيطرت على السوسة."
    let places = try Self.reader.get().read(Document(id: "a", text: text)).places
    let scalars = Array(text.unicodeScalars)
    for place in places {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[place.start..<place.end])
      #expect(String(words) == place.text)
    }
    #expect(places.map(\.text).contains("السوسة"))
  }

  @Test("is told by the letters of a sentence, in a report of two languages")
  func mixed() throws {
    let reading = try Self.reader.get().read(
      Document(id: "a", text: "The SDF captured Hajin.\n\nسيطرت قسد على بلدة السوسة."))
    #expect(reading.claims.map(\.target) == [["Hajin"], ["السوسة"]])
  }

  @Test(
    "does not end in a crash whatever stands there",
    arguments: ["و", "بال", "ـــ", "ًٌٍ", "من إلى على", "سيطرت", "على على على", "، ، ،", "١٢٣ كم غرب", "ال ال"])
  func odd(_ text: String) throws {
    _ = try claims(String(repeating: text + " ", count: 50))
  }
}
