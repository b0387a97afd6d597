import Geodesy
import MapLayers

/// An axis as a picture shows it: once, however many reports tell of it.
struct DrawnAxis: Sendable, Hashable {
  /// The line, from origin to tip.
  let line: [Position]
  var look: FeatureLook
  /// Whose it is.
  let side: String?
  let modality: Modality
  let isWithdrawal: Bool
  /// Whether it is one of the main axes, which are drawn wide.
  var isMain: Bool
  /// Whether a report calls it a main one.
  var isSaidMain: Bool
  /// Whether nobody said how far it went.
  let isNominal: Bool
  var confidence: Double
  /// The words that tell of it.
  let evidence: String?

  /// How sure the movement is.
  enum Modality: Sendable, Hashable {
    /// Somebody besides the side itself says so, or nobody disputes it.
    case asserted
    /// The side says so of itself, or it is hearsay.
    case claimed
    /// It is to come.
    case planned
    /// It came to nothing.
    case negated

    init(_ text: String?) {
      switch text {
      case "claimed": self = .claimed
      case "planned": self = .planned
      case "negated": self = .negated
      default: self = .asserted
      }
    }
  }
}
