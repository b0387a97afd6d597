import Testing

@testable import Reading

@Suite struct SentenceScannerTests {
  private func sentences(_ text: String) throws -> [String] {
    var scanner = SentenceScanner(text, abbreviations: try Lexicon.english().abbreviations)
    var found: [String] = []
    while let piece = scanner.next() {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: piece.scalars)
      found.append(String(view))
    }
    return found
  }

  @Test(arguments: [
    ("One fell. Two stood.", 2), ("U.S. forces left. They came back.", 2),
    ("They took No. 7 Street. It was dark.", 2),
    ("Near St. Thomas it was quiet.", 1), ("J. Smith left Homs.", 1), ("It lies 2.5 km west.", 1),
    ("Really?! Yes.", 2), ("He said: \"It fell.\" Then he left.", 2), ("A heading\n\nA sentence.", 2),
    ("A short heading\nThe next line is a sentence.", 2), ("one line that goes\non in the next.", 1),
    ("First.[1] Second.[22] Third.", 3), ("He said no. They left.", 2), ("سقطت البلدة. انسحبوا؟ نعم.", 3),
    ("", 0),
    (" \n\t ", 0), ("...", 1),
  ])
  func sentencesEndWhereReadersSayTheyDo(text: String, count: Int) throws {
    #expect(try sentences(text).count == count)
  }

  @Test func offsetsCountScalars() throws {
    var scanner = SentenceScanner("é̀. Zwei.", abbreviations: Abbreviations([]))
    _ = scanner.next()
    #expect(scanner.next()?.start == 4)
  }

  @Test func aTextWithoutAnEndIsCut() throws {
    let found = try sentences(String(repeating: "word ", count: 20_000))
    #expect(found.count > 10)
    #expect(found.joined().filter { $0 == "w" }.count == 20_000)
  }
}
