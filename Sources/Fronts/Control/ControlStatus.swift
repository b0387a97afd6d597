/// How surely a side holds a place.
public enum ControlStatus: String, Sendable, Hashable, CaseIterable {
  /// A side holds it: sources say so that are not its own, or the last word on it is not disputed.
  case held
  /// Fighting inside, a part of it taken, or sources that disagree.
  case contested
  /// A side says that it holds it, and nobody else does.
  case claimed
  /// Nobody has said who holds it.
  case unknown
}
