/// Who holds a place at some time.
public struct ControlState: Sendable, Hashable {
  /// Why a place is contested.
  enum Dispute: Sendable, Hashable {
    /// A side has a part of it.
    case part
    /// There is fighting in it.
    case fighting
    /// Sources disagree.
    case sources
  }

  /// The side that holds it, or held it before it was contested; nil where that is unknown.
  public var holder: Side?
  /// Who else has a part of it, fights for it or says that he holds it.
  public var rival: Side?
  /// How surely.
  public var status: ControlStatus
  /// How sure the claims behind it are, 0 to 1.
  public var confidence: Double
  /// The rule that made it.
  public var rule: String
  /// The claims behind it, the last one last.
  public var basis: [ControlSource]
  /// Why it is contested.
  var dispute: Dispute?

  /// Nothing is known.
  static let unknown = ControlState(
    holder: nil, rival: nil, status: .unknown, confidence: 0, rule: "", basis: [], dispute: nil)

  /// Whether two states look the same on a map.
  func isSame(as other: ControlState) -> Bool {
    holder == other.holder && rival == other.rival && status == other.status
  }
}
