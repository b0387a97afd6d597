import Testing

@testable import Gazetteer

@Suite struct GazetteerCheckSharedNamesTests {
  @Test func aUnitTellsThemApart() throws {
    let found = try CheckedFolder(
      places: [
        "sy-a,Karamah,,34.6,40.5,500,PPL,SY,East,Upper,", "sy-b,Al-Karamah,,34.7,40.5,500,PPL,SY,East,Lower,",
      ],
      names: ["sy-a,Karamah", "sy-b,Al-Karamah"])
    #expect(found.problems == [])
    #expect(
      found.notes == [
        "names.csv:3: note: sy-a and sy-b, 11.1 km apart, share the name Karamah: "
          + "\"…, Upper\" is sy-a, \"…, Lower\" is sy-b"
      ])
  }

  @Test func aNearbyPlaceTellsThemApart() throws {
    let found = try CheckedFolder(
      places: [
        "sy-a,Karamah,,34.6,40.5,500,PPL,SY,East,,", "sy-b,Karamah,,34.7,40.5,500,PPL,SY,East,,",
        "sy-c,Mayadin,,34.3,40.5,500,PPLA2,SY,East,,", "sy-d,Hajin,,35.0,40.5,500,PPLA2,SY,East,,",
      ],
      names: ["sy-a,Karamah", "sy-b,Karamah", "sy-c,Mayadin", "sy-d,Hajin"])
    #expect(found.problems == [])
    let note = try #require(found.notes.first)
    #expect(note.contains("\"…, Mayadin\" is sy-a") || note.contains("the name alone is sy-a"), "\(note)")
    #expect(note.contains("\"…, Hajin\" is sy-b"), "\(note)")
  }

  /// One of them needs no context if it is what the name alone means.
  @Test func theNameAloneMayMeanOne() throws {
    let found = try CheckedFolder(
      places: [
        "sy-a,Karamah,,34.6,40.5,500,PPLA,SY,East,,", "sy-b,Karamah,,34.7,40.5,500,PPL,SY,East,,",
        "sy-d,Hajin,,35.0,40.5,500,PPLA2,SY,East,,",
      ],
      names: ["sy-a,Karamah", "sy-b,Karamah", "sy-d,Hajin"])
    #expect(found.problems == [])
    #expect(found.notes.first?.hasSuffix("the name alone is sy-a, \"…, Hajin\" is sy-b") == true)
  }

  @Test func twoThatNothingTellsApartAreAProblem() throws {
    let found = try CheckedFolder(
      places: [
        "sy-a,Karamah,كرامة,34.6,40.5,500,PPL,SY,East,,", "sy-b,Karamah,كرامة,34.62,40.5,500,PPL,SY,East,,",
      ],
      names: ["sy-a,Karamah", "sy-a,كرامة", "sy-b,Karamah", "sy-b,كرامة"])
    #expect(found.notes == [])
    #expect(
      found.problems == [
        "names.csv:4: sy-a and sy-b, 2.2 km apart, share the name Karamah, كرامة, and no administrative unit and no "
          + "nearby place tells them apart; make them one row with a precision that covers both, or give them names that "
          + "differ"
      ])
  }

  @Test(arguments: [
    // 67 km apart.
    "sy-b,Karamah,,35.2,40.5,500,PPL,SY,East,,",
    // An area.
    "sy-b,Karamah,,34.62,40.5,9000,ADM3,SY,East,,",
    // Another name, however alike.
    "sy-b,Karamat,,34.62,40.5,500,PPL,SY,East,,",
  ])
  func othersAreNotAsked(_ row: String) throws {
    let found = try CheckedFolder(
      places: ["sy-a,Karamah,,34.6,40.5,500,PPL,SY,East,,", row],
      names: ["sy-a,Karamah", row.contains("Karamat") ? "sy-b,Karamat" : "sy-b,Karamah"])
    #expect(found.problems == [])
    #expect(found.notes == [])
  }

  /// What the shipped gazetteer's notes name is what look-up gives.
  @Test func theShippedPairsAreFound() throws {
    let findings = try GazetteerCheck(folder: Gazetteer.shippedFolder()).findings()
    #expect(findings.problems == [])
    let kashmah = findings.notes.first { $0.text.hasPrefix("sy-kashmah-left-bank and sy-kashmah-right-bank") }
    #expect(kashmah?.text.contains("\"…, Abu Kamal") == true)
    #expect(findings.notes.contains { $0.text.contains("put sy-omar-oil-field 15.0 km apart") })
    #expect(findings.notes.contains { $0.text.hasPrefix("ucdp:Al Teem Oil Field puts sy-taym-oil-field") })
  }
}
