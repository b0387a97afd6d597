import Reading
import Testing

@Suite struct RobustnessTests {
  @Test(arguments: [
    "", " ", "\u{0}\u{0}\u{0}", ".", "...!?", "\"", "“", "((((", "))))", "'s", "-", "- - -", "’",
    "\u{202E}abc\u{202C}",
    "\u{FEFF}Hajin", "of of of of", "the the the", "and and and", "to to to capture", "was was by by",
    "north", "north from",
    "8 km", "8 km west of", "captured", "captured by", "by", "advanced north from", "ISIL-held", "-held",
    "No. 60",
    "under the control of", "from from from", "in the north of the", "The SDF captured",
    "\u{1F600} captured \u{1F600}",
    "a.b.c.d.e.f", "U.S.U.S.U.S.", "١٢٣ كم شمال", "\r\r\r\n\n", "[1][2][3]", "– – –", "\u{301}\u{301}",
  ])
  func anyTextIsRead(text: String) throws {
    let reading = try Fixture.read(text)
    for mention in reading.places { #expect(mention.end <= text.unicodeScalars.count) }
  }

  @Test func longTextsAreRead() throws {
    let reader = try Fixture.reader()
    func read(_ text: String) -> Reading { reader.read(Document(id: "long", text: text)) }
    #expect(read(String(repeating: "a", count: 100_000)).claims.isEmpty)
    #expect(read(String(repeating: "\"(", count: 10_000)).claims.isEmpty)
    #expect(read(String(repeating: "Hajin ", count: 2_000)).places.count == 2_000)
    #expect(!read(String(repeating: "the SDF captured part of the north of ", count: 300)).claims.isEmpty)
    #expect(
      !read(String(repeating: "The SDF captured Hajin, Idlib and Homs from ISIL. ", count: 200)).claims
        .isEmpty)
    #expect(read(String(repeating: "part of ", count: 2_000)).claims.isEmpty)
    #expect(read(String(repeating: "هجين ", count: 2_000)).places.count == 2_000)
  }

  @Test func wordsInAnyOrderAreRead() throws {
    let words = [
      "the", "SDF", "captured", "Hajin", "north", "of", "from", "and", ",", ".", "by", "to", "advance", "was",
      "ISIL",
      "-", "held", "village", "8", "km", "that", "said", "not", "(", ")", "in", "Al", "with", "attack", "on",
      "'s", "east",
      "under", "control", "clashes", "between", "which", "including", "part", "northern", "their", "withdrew",
      "“", "\n",
    ]
    var state: UInt64 = 88_172_645_463_325_252
    let reader = try Fixture.reader()
    for round in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        text += words[Int(state % UInt64(words.count))] + " "
      }
      let count = text.unicodeScalars.count
      let reading = reader.read(Document(id: "\(round)", text: text))
      for claim in reading.claims { #expect(claim.start <= claim.end && claim.end <= count) }
      for mention in reading.places { #expect(mention.start < mention.end && mention.end <= count) }
    }
  }
}
