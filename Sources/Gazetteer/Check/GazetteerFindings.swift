/// What a check of a gazetteer found.
public struct GazetteerFindings: Sendable, Hashable {
  /// What is wrong, by file and line; empty if the gazetteer is sound.
  public let problems: [GazetteerProblem]
  /// What is in order, but worth knowing, by file and line.
  public let notes: [GazetteerNote]
}
