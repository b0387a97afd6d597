import Gazetteer
import Testing

@Suite("A query is read in many ways")
struct QueryReadingTests {
  private func first(_ query: String) throws -> LookupResult? {
    try LookupTests.shipped.get().lookup(LookupQuery(query)).first
  }

  @Test(
    "and finds the place",
    arguments: [
      ("بالباغوز", "sy-baghuz-tahtani"), ("وبالسوسة", "sy-as-susah"), ("للسوسة", "sy-as-susah"),
      ("Upper Baghouz", "sy-baghuz-fawqani"), ("Baghuz (Fawqani), Abu Kamal", "sy-baghuz-fawqani"),
      ("Kashmah, east bank", "sy-kashmah-left-bank"), ("Kashmah, west bank", "sy-kashmah-right-bank"),
      ("الكشمة، الضفة الشرقية", "sy-kashmah-left-bank"), ("ville de Hajin", "sy-hajin"),
      ("Hajin, Syrie", "sy-hajin"), ("Hajin, ريف دير الزور الشرقي", "sy-hajin"), ("Хасака", "sy-hasakah"),
      ("Al-Ahsarah, Deir ez-Zor", "sy-al-asharah"),
      ("Resulayn", "sy-ras-al-ayn"), ("Resülayn", "sy-ras-al-ayn"),
    ])
  func finds(_ query: String, _ expected: String) throws {
    #expect(try first(query)?.place.id == expected)
  }

  @Test(
    "and refuses what is elsewhere or nothing",
    arguments: [
      "Hajin, Germany", "Hajin, Iraq", "Raqqa, Libya", "town", "the eastern countryside", "oil field",
    ])
  func refuses(_ query: String) throws {
    #expect(try first(query) == nil)
  }

  @Test("and says how it was read")
  func says() throws {
    #expect(try first("بالسوسة")?.why.contains { $0.contains("preposition") } == true)
    #expect(try first("Upper Baghouz")?.why.first?.isEmpty == false)
    #expect(try first("Hajin town")?.score ?? 0 < 1)
    #expect(try first("Hajin")?.score == 1)
  }

  @Test("a country leaves the others out")
  func country() throws {
    let gazetteer = try LookupTests.shipped.get()
    #expect(gazetteer.countries(named: "Iraq") == ["IQ"])
    #expect(gazetteer.countries(named: "SY,iq") == ["SY", "IQ"])
    #expect(gazetteer.countries(named: "Atlantis").isEmpty)
    let results = try gazetteer.lookup(LookupQuery("Husaybah", country: ["IQ"]))
    #expect(!results.isEmpty && results.allSatisfy { $0.place.country == "IQ" })
    #expect(try gazetteer.lookup(LookupQuery("Hajin", country: ["IQ"])).isEmpty)
  }
}
