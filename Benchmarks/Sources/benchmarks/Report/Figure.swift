/// A measured figure beside that of a peer.
struct Figure {
  /// Which of two figures is the better one.
  enum Better {
    case less, more
  }

  let title: String
  let unit: String
  let ours: Double
  var peer: Double?
  var peerName = ""
  var better = Better.less
  /// What was asked for, if anything was.
  var asked: Double?

  /// A line of a table, and behind it how many times better than the peer's it is.
  var line: String {
    var line = "  \(Self.padded(title, 34)) \(Self.padded(Self.text(ours) + " " + unit, 18, right: true))"
    if let asked {
      let isReached = better == .less ? ours < asked : ours >= asked
      line +=
        "  asked \(better == .less ? "<" : "≥") \(Self.text(asked)): \(isReached ? "reached" : "missed")"
    }
    if let peer {
      line +=
        "\n    \(Self.padded(peerName, 32)) \(Self.padded(Self.text(peer) + " " + unit, 18, right: true))"
      let ratio = better == .less ? peer / ours : ours / peer
      line += "  ratio \(Self.text(ratio))"
    }
    return line
  }

  /// A number with about three digits that matter.
  static func text(_ value: Double) -> String {
    var factor = 1.0
    while abs(value) * factor < 100, factor < 100_000 { factor *= 10 }
    let rounded = (value * factor).rounded() / factor
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  private static func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return right ? space + text : text + space
  }
}
