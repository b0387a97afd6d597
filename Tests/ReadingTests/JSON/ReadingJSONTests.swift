import Geodesy
import JSONText
import Reading
import Testing

@Suite struct ReadingJSONTests {
  private var sample: Reading {
    var reading = Reading(id: "r", date: "2019-01-21", source: "S", language: "en")
    var claim = Claim(kind: .advance)
    claim.actor = "SDF"
    claim.origin = ["Hajin"]
    claim.target = ["Susah"]
    claim.approach = [.north, .southSoutheast]
    claim.directionIsAmbiguous = true
    claim.side = Claim.Side(directions: [.west], of: "Kobani", kilometres: 8)
    claim.part = Claim.Part(directions: [], of: nil)
    claim.modality = .claimed
    claim.start = 3
    claim.end = 40
    claim.clause = 5..<30
    claim.evidence = "words \"quoted\""
    claim.rule = "advance.finite"
    claim.confidence = 0.8
    reading.claims = [claim]
    var mention = Mention(
      start: 3, end: 8, text: "Hajin",
      place: .init(id: "sy-hajin", name: "Hajin", position: Position(latitude: 34.6927, longitude: 40.827)),
      confidence: 0.94, candidates: [.init(id: "sy-hajin", score: 0.94, why: ["named Hajin"])])
    mention.evidence = "words"
    reading.places = [
      mention,
      Mention(
        start: 9, end: 12, text: "Xyz", place: nil, confidence: 0, candidates: [], why: "\"village of\""),
    ]
    reading.sentences = [0..<40]
    reading.actors = ["sdf"]
    reading.extra = [JSONMember("page", .integer(7))]
    return reading
  }

  @Test func readsBackWhatItWrites() throws {
    let json = sample.json()
    #expect(try Reading(json: json) == sample)
    #expect(try Reading(json: try JSONValue(utf8: Array(json.text.utf8))) == sample)
  }

  @Test func statusTellsResolvedFromUnresolved() {
    let places = sample.json()["places"]?.array ?? []
    #expect(places.map { $0["status"] } == [.string("resolved"), .string("unresolved")])
  }

  @Test(arguments: [
    (#"{"claims": [{"kind": "flight"}]}"#, "claims[0].kind"),
    (#"{"claims": [{"kind": "advance", "heading": ["UP"]}]}"#, "claims[0].heading"),
    (#"{"claims": [{"kind": "advance", "modality": "maybe"}]}"#, "claims[0].modality"),
    (#"{"claims": [{"kind": "advance", "side": 3}]}"#, "claims[0].side"),
    (#"{"claims": [{"kind": "advance", "side": {"km": 1e9}}]}"#, "claims[0].side.km"),
    (#"{"claims": [{"kind": "advance", "moved_km": 20001}]}"#, "claims[0].moved_km"),
    (#"{"claims": [{"kind": "advance", "moved_km": -1}]}"#, "claims[0].moved_km"),
    (#"{"places": [{"text": "A", "place": {"lat": 99, "lon": 0}}]}"#, "places[0].place.lat"),
    (#"{"places": [{"start": 1}]}"#, "places[0].text"), (#"{"places": 3}"#, "places"),
    (#"{"date": "yesterday"}"#, "date"), ("[]", "the line"),
  ])
  func namesTheMemberThatDoesNotFit(_ text: String, _ member: String) throws {
    let value = try JSONValue(utf8: Array(text.utf8))
    #expect {
      try Reading(json: value)
    } throws: { ($0 as? ReadingJSONError)?.member == member }
  }
}
