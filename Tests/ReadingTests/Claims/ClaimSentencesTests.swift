import Reading
import Testing

@Suite struct ClaimSentencesTests {
  @Test(arguments: ClaimSentences.all)
  func claimsAreAsAReaderFindsThem(sentence: ClaimSentences.Case) throws {
    let reading = try Fixture.read(sentence.text)
    #expect(reading.claims.map(ClaimNotation.text).sorted() == sentence.claims.sorted())
  }
}
