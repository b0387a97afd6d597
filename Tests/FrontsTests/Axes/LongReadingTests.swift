import Fronts
import Geodesy
import Reading
import Testing

/// Readings of long reports: what one name means is looked for among all its mentions.
@Suite struct LongReadingTests {
  private func mention(_ text: String, at start: Int, latitude: Double) -> Mention {
    Mention(
      start: start, end: start + text.unicodeScalars.count, text: text,
      place: .init(
        id: "\(text)-\(latitude)", name: text, position: Position(latitude: latitude, longitude: 40)),
      confidence: 1, candidates: [])
  }

  private func advance(_ origin: String, _ target: String, in range: Range<Int>) -> Claim {
    var claim = Claim(kind: .advance)
    (claim.origin, claim.target, claim.confidence) = ([origin], [target], 1)
    (claim.start, claim.end) = (range.lowerBound, range.upperBound)
    return claim
  }

  private func axes(_ reading: Reading) throws -> [Axis] { try AxisBuilder { _ in false }.axes(of: reading) }

  @Test(arguments: [
    (0, 20, 30.0), (95, 130, 31), (100, 104, 31), (110, 115, 31), (160, 170, 32), (190, 230, 32),
  ])
  func aNameIsThePlaceMentionedNearest(start: Int, end: Int, latitude: Double) throws {
    var reading = Reading(id: "near")
    reading.places = [
      mention("Hill", at: 200, latitude: 32), mention("Hill", at: 10, latitude: 30),
      mention("Hill", at: 100, latitude: 31), mention("Camp", at: 0, latitude: 20),
    ]
    reading.claims = [advance("Camp", "Hill", in: start..<end)]
    #expect(try axes(reading).map(\.tip.latitude) == [latitude])
  }

  @Test func tenThousandMentionsOfOnePlaceAreOneAxis() throws {
    var reading = Reading(id: "long")
    for number in 0..<10_000 {
      let start = number * 40
      reading.places += [
        mention("Camp", at: start + 5, latitude: 20), mention("Hill", at: start + 20, latitude: 30),
      ]
      reading.claims.append(advance("Camp", "Hill", in: start..<start + 39))
    }
    #expect(try axes(reading).count == 1)
  }
}
