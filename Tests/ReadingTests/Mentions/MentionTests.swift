import Reading
import Testing

@Suite struct MentionTests {
  private func mentions(_ text: String) throws -> [Mention] { try Fixture.read(text).places }

  @Test func offsetsAndTextAgree() throws {
    let text = "« À Hajin » and Al-Sousa’s north, دخلوا السوسة."
    let scalars = Array(text.unicodeScalars)
    let found = try mentions(text)
    #expect(found.map(\.text) == ["Hajin", "Al-Sousa", "السوسة"])
    for mention in found {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[mention.start..<mention.end])
      #expect(String(view) == mention.text)
    }
  }

  @Test(arguments: [
    "Aleppo Today wrote about it.", "The Deir Ezzor Military Council met.", "Operation Hajin Storm began.",
    "The leader, Abu Bakr al-Baghdadi, spoke.", "Hit by shells, they ran.", "Sale of arms was banned.",
    "The Northern Storm Brigade paraded.", "Raqqa Is Being Slaughtered Silently said so.",
    "Turkish and Syrian soldiers met.",
    "General Homs spoke.",
  ])
  func namesOfOtherThingsAreNoPlaces(text: String) throws {
    #expect(try mentions(text).isEmpty)
  }

  @Test(arguments: [
    ("They went to Idlib or Turkey.", ["idlib", "turkey"]), ("He was born in Hit.", ["hit"]),
    ("the town of hajin was quiet", ["hajin"]),
    ("rebels are still near hajin and idlib today", ["hajin", "idlib"]),
    ("Fighting In Hajin And Aleppo Goes On Today", ["hajin", "aleppo"]),
  ])
  func namesOfPlacesAreFound(text: String, ids: [String]) throws {
    #expect(try mentions(text).compactMap { $0.place?.id } == ids)
  }

  @Test func theNearerOfTwoNamesakesIsMeant() throws {
    let near = try mentions("They hold Hajin, As Susah and Al-Kashmah.")
    #expect(near.last?.place?.id == "kashmah-north")
    #expect(near.last?.candidates.map(\.id) == ["kashmah-north", "kashmah-south"])
    let far = try mentions("They hold Raqqa and Al-Kashmah.")
    #expect(far.last?.place?.id == "kashmah-south")
  }

  @Test func theClassWordDecidesBetweenCityAndProvince() throws {
    #expect(try mentions("Two villages in Aleppo province fell.").first?.place?.id == "aleppo-gov")
    #expect(try mentions("The city of Aleppo was quiet.").first?.place?.id == "aleppo")
  }

  @Test func aQuarterIsNoVillageElsewhereOfItsName() throws {
    let found = try mentions(
      "In Aleppo they hold the Hajin and Susah neighborhoods and the Kashma neighborhood.")
    #expect(found.first?.place?.id == "aleppo")
    let quarter = found.last
    #expect(quarter?.place == nil)
    #expect(quarter?.why.isEmpty == false)
    // A village that lies by the others may be called so.
    #expect(try mentions("Fighting goes on in Safafinah and in the Shajlah neighborhood.").last?.place != nil)
  }

  @Test func anUnknownNameIsListedWithItsCue() throws {
    let found = try mentions("The village of Qasr Dib is empty.")
    #expect(found.map(\.text) == ["Qasr Dib"])
    #expect(found.first?.place == nil)
    #expect(found.first?.why.contains("village of") == true)
  }

  @Test func everyNameInAClaimIsAMention() throws {
    for sentence in ClaimSentences.all {
      let reading = try Fixture.read(sentence.text)
      let texts = Set(reading.places.map(\.text))
      for claim in reading.claims {
        for name in claim.target + claim.origin where name != claim.actor { #expect(texts.contains(name)) }
      }
    }
  }
}
