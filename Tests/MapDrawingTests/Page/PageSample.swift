import Geodesy
import MapLayers

@testable import MapDrawing

/// A small map with a report, for tests.
enum PageSample {
  static let hajin = Position(latitude: 34.6927, longitude: 40.827)
  static let susah = Position(latitude: 34.53366, longitude: 40.95819)
  /// Two scalars beyond the first plane stand before the names.
  static let text = "🛰🛰 SDF advanced from Hajin towards Susah."

  /// A place, an axis and a name without a place.
  static func layers(evidence: String = text) throws -> LayerSet {
    var places = LayerSchema.places
    try places.append(
      Feature(
        shape: .point(hajin),
        values: [
          "layer": .text("places"), "place_id": .text("sy-hajin"), "name": .text("Hajin"),
          "conf": .real(0.95),
          "doc": .text("a"), "evidence": .text(evidence), "ev_start": .integer(21), "ev_end": .integer(26),
        ]))
    var axes = LayerSchema.axes
    try axes.append(
      Feature(
        shape: .line([hajin, susah]),
        values: [
          "layer": .text("axes"), "actor": .text("SDF"), "kind": .text("advance"),
          "modality": .text("asserted"),
          "date_start": .dateTime("2019-01-21T00:00:00Z"), "doc": .text("a"), "evidence": .text(evidence),
        ]))
    var unresolved = LayerSchema.unresolved
    try unresolved.append(Feature(shape: nil, values: ["layer": .text("unresolved"), "mention": .text("X")]))
    return LayerSet(layers: [axes, places, unresolved], metadata: ["software": "frontline"])
  }

  /// The report of the map.
  static func report(text: String? = text) -> ReportText {
    var mention = MentionMark(range: 21..<26, words: "Hajin", evidence: Self.text, confidence: 0.95)
    mention.place = MentionMark.Candidate(
      id: "sy-hajin", name: "Hajin", position: hajin, note: "PPL, SY", score: 0.95, why: ["named Hajin"])
    mention.candidates = [mention.place].compactMap { $0 }
    var claim = ClaimMark(
      kind: "advance", range: 3..<40, sentence: 0..<41, evidence: Self.text, confidence: 0.8)
    claim.actor = "SDF"
    claim.origins = [ClaimMark.Name(words: "Hajin", place: "Hajin")]
    return ReportText(
      id: "a", date: "2019-01-21", language: "en", text: text, mentions: [mention], claims: [claim])
  }

}
