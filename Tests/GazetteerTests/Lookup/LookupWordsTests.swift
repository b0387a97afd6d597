import Testing

@testable import Gazetteer

@Suite("The words that go with names")
struct LookupWordsTests {
  @Test("are read as they ship")
  func shipped() throws {
    let words = try LookupWords.shipped()
    #expect(words.classWord("town")?.codes == ["PPL"])
    #expect(words.classWord("البلده")?.codes == ["PPL"])
    #expect(words.qualifier("upper") == .upper)
    #expect(words.qualifier("الفوقاني") == .upper)
    #expect(
      words.banks[NameKey("the east bank").units] == .left || words.banks[NameKey("east bank").units] == .left
    )
    #expect(words.banks[NameKey("الضفة الغربية").units] == .right)
  }

  @Test(
    "are refused with the line where they are broken",
    arguments: [
      "words,lang,role,value,tolerated\ntown,en,sort,PPL,\n",
      "words,lang,role,value,tolerated\nup,en,qualifier,upwards,\n",
      "words,lang,role,value,tolerated\neast side,en,bank,port,\n",
      "words,lang,role,value,tolerated\n’|town,en,class,PPL,\n",
    ])
  func broken(_ csv: String) {
    #expect {
      _ = try LookupWords(csv: Array(csv.utf8), path: "words.csv")
    } throws: { error in
      "\(error)".contains("words.csv, line 2")
    }
  }

  @Test("know countries in many languages")
  func countries() throws {
    _ = try CountryNames(csv: PackageResources.countries_csv, path: "countries.csv")
    for name in ["Syria", "Syrie", "Suriye", "سوريا", "SYR"] {
      #expect(CountryNames.common.code(of: name) == "SY")
    }
    #expect(CountryNames.common.code(of: "Syrien") == "SY")
    #expect(CountryNames.common.code(of: "Hajin") == nil)
    #expect(throws: GazetteerError.self) {
      _ = try CountryNames(csv: Array("code,names\nAA,X\nBB,X\n".utf8), path: "countries.csv")
    }
  }
}
