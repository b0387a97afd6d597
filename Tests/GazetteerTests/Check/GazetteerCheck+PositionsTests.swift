import Testing

@testable import Gazetteer

@Suite struct GazetteerCheckPositionsTests {
  private func check(precision: Int = 500, _ positions: String?) throws -> CheckedFolder {
    try CheckedFolder(
      places: ["sy-a,Aa,,34.6,40.5,\(precision),PPL,SY,East,,"], names: ["sy-a,Aa"], positions: positions)
  }

  @Test(arguments: [
    nil, "", "sy-a,wof:1,34.6,40.5,1000\n",
    // 1.1 km apart, which two times 1 km allow.
    "sy-a,wof:1,34.6,40.5,1000\nsy-a,ucdp:A,34.61,40.5,1000\n",
  ])
  func sourcesThatAgreeAreNoFinding(_ positions: String?) throws {
    let found = try check(positions)
    #expect(found.problems == [])
    #expect(found.notes == [])
  }

  private static let apart = "sy-a,wof:1,34.6,40.5,500\nsy-a,ucdp:A,34.65,40.5,1000\n"

  @Test func aDisagreementThatThePrecisionHidesIsAProblem() throws {
    let found = try check(Self.apart)
    #expect(found.notes == [])
    #expect(
      found.problems == [
        "positions.csv:3: wof:1 and ucdp:A put sy-a 5.5 km apart, more than their precisions allow, and its precision_m "
          + "of 500 m does not reach ucdp:A, 5.5 km off; widen it, or leave the wrong one's precision empty"
      ])
  }

  @Test func aDisagreementThatThePrecisionOwnsUpToIsANote() throws {
    let found = try check(precision: 6000, Self.apart)
    #expect(found.problems == [])
    #expect(
      found.notes == [
        "positions.csv:3: note: wof:1 and ucdp:A put sy-a 5.5 km apart; its precision_m of 6000 m owns up to it"
      ])
  }

  @Test func aCoordinateWithoutPrecisionIsNotBelieved() throws {
    let found = try check("sy-a,wof:1,34.6,40.5,500\nsy-a,ucdp:A,34.65,40.5,\n")
    #expect(found.problems == [])
    #expect(
      found.notes == [
        "positions.csv:3: note: ucdp:A puts sy-a 5.5 km from its row's position; it is not believed"
      ])
  }

  /// A wide disagreement that is owned up to does not hide a smaller one that is not.
  @Test func theOneThatIsNotReachedComesFirst() throws {
    let found = try check(
      precision: 7000,
      "sy-a,a:1,34.54,40.5,100\nsy-a,a:2,34.66,40.5,100\nsy-a,a:3,34.67,40.5,100\n")
    #expect(found.problems.count == 1)
    #expect(found.problems.first?.contains("does not reach a:3, 7.8 km off") == true)
  }

  @Test(arguments: [
    ("sy-z,wof:1,34.6,40.5,500\n", "positions.csv:2: places.csv has no place \"sy-z\""),
    ("sy-a,,34.6,40.5,500\n", "positions.csv:2: the source is empty"),
    ("sy-a,wof:1,north,40.5,500\n", "positions.csv:2: the latitude \"north\" is not a number"),
    ("sy-a,wof:1,34.6,,500\n", "positions.csv:2: the longitude \"\" is not a number"),
    ("sy-a,wof:1,94.6,40.5,500\n", "positions.csv:2: latitude 94.6 or longitude 40.5 is out of range"),
    ("sy-a,wof:1,34.6,40.5,near\n", "positions.csv:2: the precision \"near\" is not a number"),
    ("sy-a,wof:1,34.6,40.5,0\n", "positions.csv:2: the precision must be greater than 0 metres, or empty"),
    ("sy-a,wof:1,34.6,40.5\n", "positions.csv:2: 4 fields where the header has 5"),
    (
      "sy-a,wof:1,34.6,40.5,500\nsy-a,wof:1,34.6,40.5,500\n",
      "positions.csv:3: wof:1 gave a position on line 2 too, for the same place"
    ),
  ])
  func brokenRowsAreReported(_ positions: String, _ expected: String) throws {
    #expect(try check(positions).problems == [expected])
  }

  @Test func theOtherRowsAreStillChecked() throws {
    let found = try check("sy-a,wof:1,north,40.5,500\n" + Self.apart)
    #expect(found.problems.count == 2, "\(found.problems)")
  }
}
