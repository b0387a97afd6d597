import Fronts
import Geodesy
import Reading

/// A reading for people to read.
struct ReadingText {
  let text: String

  init(_ reading: Reading, axes: [Axis]) {
    var lines = [
      "\(reading.id)\(reading.date.map { ", \($0)" } ?? "")\(reading.source.map { ", \($0)" } ?? "")"
    ]
    lines.append("places: \(reading.places.count)")
    for mention in reading.places { lines.append("  " + Self.line(mention)) }
    lines.append("claims: \(reading.claims.count)")
    for (number, claim) in reading.claims.enumerated() { lines += Self.lines(claim, number: number) }
    lines.append("axes: \(axes.count)")
    for axis in axes { lines.append("  " + Self.line(axis, reading)) }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ mention: Mention) -> String {
    let words = "\(mention.start)-\(mention.end) \(mention.text)"
    guard let place = mention.place else { return "\(words): unresolved, \(mention.why)" }
    let why = mention.candidates.first { $0.id == place.id }?.why.joined(separator: "; ") ?? ""
    return "\(words): \(place.name) (\(place.position.latitude), \(place.position.longitude)) "
      + "\(percent(mention.confidence))\(why.isEmpty ? "" : ", \(why)")"
  }

  private static func lines(_ claim: Claim, number: Int) -> [String] {
    var parts = ["\(claim.kind.rawValue) (\(claim.modality.rawValue))"]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { parts.append("\(name) \(value)") }
    }
    func directions(_ list: [CompassDirection]) -> String { list.map(\.rawValue).joined(separator: " ") }
    add("by", claim.actor)
    add("against", claim.against)
    add("from", claim.origin.joined(separator: ", "))
    add("to", claim.target.joined(separator: ", "))
    add("in", claim.within)
    add("heading", directions(claim.heading))
    add("approach", directions(claim.approach))
    if let side = claim.side {
      let distance = side.kilometres.map { "\($0) km " } ?? ""
      add("side", "\(distance)\(directions(side.directions)) of \(side.of ?? "?")")
    }
    if let part = claim.part { add("part", "\(directions(part.directions)) of \(part.of ?? "?")") }
    var lines = [
      "  [\(number)] \(parts.joined(separator: ", ")) \(percent(claim.confidence)), rule \(claim.rule)",
      "      “\(claim.evidence)”",
    ]
    if let date = claim.date { lines.append("      " + line(date)) }
    lines += claim.steps.map {
      "      \($0.part): “\($0.words)” \($0.range.lowerBound)-\($0.range.upperBound), \($0.rule)"
    }
    return lines
  }

  private static func line(_ date: ClaimDate) -> String {
    let start = date.span.start.map { "from \($0)" } ?? "from an unknown day"
    let end = date.span.end.map { "to before \($0)" } ?? "to an unknown day"
    let words = date.words.isEmpty ? "" : " “\(date.words)”"
    return "when: \(start) \(end), \(date.basis.rawValue)\(words)"
  }

  private static func line(_ axis: Axis, _ reading: Reading) -> String {
    let claim = reading.claims[axis.claim]
    let ends = "\(axis.origin ?? "(no named origin)") → \(axis.target ?? "(no named target)")"
    let other = axis.alternative.map { ", or \($0.reading.rawValue) \(Int($0.bearing.rounded()))°" } ?? ""
    return
      "\(claim.actor ?? "?"): \(ends), bearing \(Int(axis.bearing.rounded()))° (\(axis.reading.rawValue)\(other)), "
      + "length \(Int(axis.length.rounded())) m \(axis.lengthBasis.rawValue), claim [\(axis.claim)] "
      + percent(axis.confidence)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
