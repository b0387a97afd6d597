import Foundation
import Reading

/// A claim as the object that the scorer reads.
enum ClaimJSON {
  static func object(_ claim: Claim) -> [String: Any] {
    func orNull(_ value: String?) -> Any { value ?? NSNull() }
    var side: Any = NSNull()
    if let own = claim.side {
      side = [
        "directions": own.directions.map(\.rawValue), "of": orNull(own.of),
        "km": own.kilometres.map { $0 as Any } ?? NSNull(),
      ]
    }
    var part: Any = NSNull()
    if let own = claim.part { part = ["directions": own.directions.map(\.rawValue), "of": orNull(own.of)] }
    return [
      "kind": claim.kind.rawValue, "actor": orNull(claim.actor), "against": orNull(claim.against),
      "origin": claim.origin, "target": claim.target, "within": orNull(claim.within),
      "heading": claim.heading.map(\.rawValue), "approach": claim.approach.map(\.rawValue), "side": side,
      "part": part,
      "modality": claim.modality.rawValue,
    ]
  }
}
