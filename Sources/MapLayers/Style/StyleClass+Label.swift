extension StyleClass {
  /// What a legend calls the class, in English.
  public var label: String {
    switch layer {
    case "places": return holds("role", "mentioned") ? "Place mentioned" : "Place with a part in the events"
    case "axes":
      let actor = value(of: "actor") ?? "Unknown side"
      let advance = holds("sidc", MapStyle.mainAxisSymbol) ? "main advance" : "advance"
      let movement = holds("kind", "withdrawal") ? "withdrawal" : advance
      switch value(of: "modality") {
      case "asserted", nil: return "\(actor): \(movement)"
      case "negated": return "\(actor): \(movement), came to nothing"
      case .some(let modality): return "\(actor): \(movement), \(modality)"
      }
    case "front":
      if holds("basis", "inferred") { return "Front line, inferred" }
      return holds("basis", "as claimed") ? "Front line, as claimed" : "Front line"
    case "pockets":
      let side = value(of: "held_by").map { " of \($0)" } ?? ""
      return "Pocket\(side)\(holds("basis", "inferred") ? ", inferred" : "")"
    case "control":
      let side = value(of: "holder") ?? "Unknown side"
      switch value(of: "status") {
      case "contested": return value(of: "rival").map { "Contested: \(side), \($0)" } ?? "Contested: \(side)"
      case "claimed": return "\(side), as claimed"
      default: return side
      }
    default: return layer
    }
  }
}
