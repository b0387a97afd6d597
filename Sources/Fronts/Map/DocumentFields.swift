import MapLayers
import Reading

/// The fields that every feature of a document carries.
struct DocumentFields {
  private let base: [String: FieldValue]

  init(_ reading: Reading) {
    var base: [String: FieldValue] = ["doc": .text(reading.id)]
    if let source = reading.source { base["source"] = .text(source) }
    if let date = reading.date { base["date"] = .date(date) }
    self.base = base
  }

  /// The common fields with the words and where they stand.
  func values(layer: String, evidence: String, start: Int, end: Int) -> [String: FieldValue] {
    var values = base
    values["layer"] = .text(layer)
    values["evidence"] = .text(evidence)
    values["ev_start"] = .integer(start)
    values["ev_end"] = .integer(end)
    return values
  }

  func unresolved(_ mention: Mention) -> Feature {
    var values = values(
      layer: "unresolved", evidence: mention.evidence.isEmpty ? mention.text : mention.evidence,
      start: mention.start, end: mention.end)
    values["mention"] = .text(mention.text)
    values["why"] = .text(mention.why)
    return Feature(shape: nil, values: values)
  }

  func axis(_ axis: Axis, _ reading: Reading, _ names: ActorNames) -> Feature {
    let claim = reading.claims[axis.claim]
    var values = values(layer: "axes", evidence: claim.evidence, start: claim.start, end: claim.end)
    values["actor"] = names.name(claim.actor).map { .text($0) }
    values["against"] = names.opponent(of: claim).map { .text($0) }
    values["kind"] = .text(claim.kind.rawValue)
    values["modality"] = .text(claim.modality.rawValue)
    values["origin"] = axis.origin.map { .text($0) }
    values["target"] = axis.target.map { .text($0) }
    values["bearing"] = .real(rounded(axis.bearing, 10))
    values["reading"] = .text(axis.reading.rawValue)
    values["length_km"] = .real(rounded(axis.length / 1000, 1000))
    values["length_by"] = .text(axis.lengthBasis.rawValue)
    values["conf"] = .real(rounded(axis.confidence, 1000))
    values["alt_read"] = axis.alternative.map { .text($0.reading.rawValue) }
    values["alt_bear"] = axis.alternative.map { .real(rounded($0.bearing, 10)) }
    values["sidc"] = Symbol.axis(claim).map { .text($0) }
    values["date_start"] = (claim.date?.span.start).map { .moment($0) }
    values["date_end"] = (claim.date?.span.end).map { .moment($0) }
    return Feature(shape: .line([axis.start, axis.tip]), values: values)
  }
}

/// A value with as many digits as its scale has zeros.
func rounded(_ value: Double, _ scale: Double) -> Double {
  (value * scale).rounded() / scale
}
