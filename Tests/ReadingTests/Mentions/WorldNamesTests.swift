import Reading
import Testing

/// With a gazetteer of the world nearly every word is some village's name.
@Suite("Names of a gazetteer of the world")
struct WorldNamesTests {
  @Test(
    "are no places where they are words, abbreviations, people or parts of other names",
    arguments: [
      "It is quiet in Paris.", "The European Union met in Paris.", "The FDA office in Dallas is closed.",
      "Researchers of the University of Rouen came to Dallas, in Texas.",
      "Samples were sent to a laboratory in Dallas.",
      "In Dallas they met Haitian refugees.", "Dr. Dunn works in Dallas.", "Michael J. Dunn lives in Dallas.",
      "They arrested a man in Dallas. Dunn, 42, was released.",
      "People are ill in Paris. \"It is bad\", said Dunn.",
      "The storm reached Dallas. Matthew Dunn stayed, and Dunn was not hurt.",
    ])
  func otherThings(_ text: String) throws {
    let found = try WorldFixture.places(text)
    #expect(found.count == 1)
    #expect(found.first == "paris" || found.first == "dallas")
  }

  @Test(
    "are places where the text shows it",
    arguments: [
      ("It rained in Dunn.", ["dunn"]), ("They came from Dunn to Dallas.", ["dunn", "dallas"]),
      ("They met in Dallas, Waco and Dunn.", ["dallas", "waco", "dunn"]),
      ("It rained in Dunn. Dunn is quiet, said people in Dallas.", ["dunn", "dunn", "dallas"]),
      ("Residents of the town of Union left.", ["union"]),
      ("It is near Dallas. Waco was hit too.", ["dallas", "waco"]),
      ("The United States Department of Agriculture warned Dallas.", ["usa", "dallas"]),
    ])
  func places(_ text: String, _ ids: [String]) throws {
    #expect(try WorldFixture.places(text) == ids)
  }

  @Test(
    "mean the best known place, unless the text says which",
    arguments: [
      ("The talks were held in Paris.", "paris"), ("The talks were held in Paris, Texas.", "paris-texas"),
      ("They live in Rome.", "rome"), ("Fire in Franklin in Tennessee.", "franklin"),
    ])
  func namesakes(_ text: String, _ id: String) throws {
    #expect(try WorldFixture.places(text).first == id)
  }

  @Test("are unresolved where a unit is meant that has no point")
  func units() throws {
    let found = try WorldFixture.mentions("It rained in Texas. Louisville, Kentucky, was dry.")
    #expect(found.map(\.text) == ["Texas", "Louisville", "Kentucky"])
    #expect(found.map { $0.place?.id } == [nil, "louisville", nil])
    #expect(found.first?.why.contains("unit") == true)
  }

  @Test("that are unknown are listed with the cue that shows them, the others of a list with them")
  func unknownNames() throws {
    let found = try WorldFixture.mentions("It rained in Kampungu, Makonono and Kaluamba.")
    #expect(found.map(\.text) == ["Kampungu", "Makonono", "Kaluamba"])
    #expect(found.allSatisfy { $0.place == nil && $0.why.contains("\"in\"") })
  }

  @Test("of countries are places before nouns, too")
  func countries() throws {
    #expect(
      try WorldFixture.mentions("The outbreak reached US farms and the US.").map(\.text) == ["US", "US"])
  }

  @Test("are unresolved where their places lie far from all that the report speaks of")
  func farFetched() throws {
    let found = try WorldFixture.mentions("It rained in Paris, in Rouen, in France and in Dunn.")
    #expect(found.map { $0.place?.id } == ["paris", "rouen", "france", nil])
    #expect(found.last?.why.contains("far from") == true)
  }

  @Test("are no places in small letters either where they are words")
  func smallLetters() throws {
    #expect(try WorldFixture.places("it is quiet in dallas and people are glad") == ["dallas"])
  }
}
