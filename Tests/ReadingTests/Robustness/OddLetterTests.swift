import JSONText
import Reading
import Testing

/// Marks that are not seen, numbers without bounds, and days at the edges of the calendar.
@Suite struct OddLetterTests {
  /// The reading after it was written and read again.
  private func again(_ reading: Reading) throws -> Reading {
    try Reading(json: JSONValue(utf8: reading.json().text.utf8))
  }

  @Test(arguments: [
    "\u{200F}", "\u{200E}", "\u{202B}", "\u{202E}", "\u{2067}", "\u{2069}", "\u{61C}", "\u{200D}", "\u{FEFF}",
  ])
  func marksOfDirectionEverywhereAreRead(mark: String) throws {
    for text in ["The SDF captured Hajin on 5 January 2019.", "سيطرت قسد على هجين في 5 كانون الثاني 2019."] {
      let marked = text.flatMap { "\($0)\(mark)" }
      let reading = try Fixture.read(String(marked))
      for mention in reading.places { #expect(mention.end <= text.unicodeScalars.count * 2) }
      #expect(try again(reading).json() == reading.json())
    }
  }

  @Test func wordsBetweenMarksOfDirectionAreRead() throws {
    let reading = try Fixture.read("\u{202B}سيطرت \u{200F}قسد\u{200F} على \u{2067}هجين\u{2069}.\u{202C}")
    #expect(reading.places.map(\.place?.id) == ["hajin"])
  }

  @Test func nulsInATextAreRead() throws {
    let reading = try Fixture.read("\u{0}The SDF\u{0} captured Hajin\u{0}. The SDF captured Homs.")
    #expect(reading.places.map(\.text) == ["Hajin", "Homs"])
    #expect(try again(reading).places.map(\.evidence) == reading.places.map(\.evidence))
  }

  @Test(arguments: [
    "99999999999999999999.5 km", "99999999999999999999,5 km", "9223372036854775808 km",
    "0.00000000000000000001 km",
    String(repeating: "9", count: 400) + " km", String(repeating: "9", count: 308) + " miles",
    String(repeating: "9", count: 308) + ".5 miles",
  ])
  func distancesThatTheEarthDoesNotHoldAreNone(distance: String) throws {
    for text in [
      "The SDF captured a hill \(distance) west of Hajin.", "سيطرت قسد على تلة \(distance) غرب هجين.",
      "The SDF advanced \(distance) north.", "The SDF advanced \(distance) towards Hajin.",
    ] {
      let reading = try Fixture.read(text)
      for claim in reading.claims {
        #expect((claim.side?.kilometres ?? 0) < 1 && (claim.kilometres ?? 0) < 1, "\(text)")
      }
      #expect(try again(reading).claims == reading.claims.map(\.rounded))
    }
  }

  @Test func aDecimalDistanceIsReadAsItStands() throws {
    let reading = try Fixture.read("The SDF captured a hill 12.25 km west of Hajin.")
    #expect(reading.claims.map(\.side?.kilometres) == [12.25])
  }

  @Test(arguments: [
    "31 December 9999", "1 January 0001", "0000-00-00", "29 February 2019", "31/02/2019", "yesterday",
    "tomorrow",
    "the next day", "last week", "last year", "since 5 January", "two years ago", "9999 years ago",
    "until 31 December 9999", "in 9999", "from 9999-12-31", "since 5 February 2021",
    "between 3 January and 31 December",
  ])
  func daysAtTheEdgesOfTheCalendarAreWrittenAndReadAgain(words: String) throws {
    for published in ["0001-01-01", "9999-12-31", "2020-02-29"] {
      let document = Document(
        id: "edge", date: published, text: "The SDF captured Hajin \(words). It will attack Homs.")
      let reading = try Fixture.reader().read(document)
      #expect(try again(reading).claims == reading.claims.map(\.rounded))
    }
  }

  @Test func whatAReferenceStandsForIsKept() throws {
    let reading = try Fixture.read("The SDF attacked Hajin. Its fighters took the two villages and the town.")
    #expect(reading.claims.contains { !$0.references.isEmpty })
    #expect(try again(reading).claims == reading.claims.map(\.rounded))
  }
}

extension Claim {
  /// The claim with its confidence in thousandths, as it is written.
  fileprivate var rounded: Claim {
    var claim = self
    claim.confidence = (confidence * 1000).rounded() / 1000
    return claim
  }
}
