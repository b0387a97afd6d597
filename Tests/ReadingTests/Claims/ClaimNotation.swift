import Geodesy
import Reading

/// The notation of `ClaimSentences`, written from a claim.
enum ClaimNotation {
  static func text(_ claim: Claim) -> String {
    var parts = [claim.kind.rawValue]
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { parts.append("\(key)=\(value)") }
    }
    add("actor", claim.actor)
    add("against", claim.against)
    add("origin", claim.origin.joined(separator: ","))
    add("target", claim.target.joined(separator: ","))
    add("within", claim.within)
    add("heading", directions(claim.heading))
    add("approach", directions(claim.approach))
    if let side = claim.side {
      let distance = side.kilometres.map { " \(Int($0))" } ?? ""
      add("side", "\(directions(side.directions)) \(side.of ?? "-")\(distance)")
    }
    if let part = claim.part {
      add("part", "\(part.directions.isEmpty ? "-" : directions(part.directions)) \(part.of ?? "-")")
    }
    if claim.modality != .asserted { parts.append(claim.modality.rawValue) }
    return parts.joined(separator: "; ")
  }

  private static func directions(_ directions: [CompassDirection]) -> String {
    directions.map(\.rawValue).joined(separator: ",")
  }
}
