/// Where a claim about who holds a place stands.
public struct ControlSource: Sendable, Hashable {
  /// The report's identifier.
  public var document: String
  /// Who published it, or nil.
  public var source: String?
  /// The report's date, or nil.
  public var date: String?
  /// The words.
  public var evidence: String
  /// Where they begin in the report, in Unicode scalars.
  public var start: Int
  /// Where they end, exclusive.
  public var end: Int
}
