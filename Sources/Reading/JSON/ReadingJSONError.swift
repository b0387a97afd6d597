/// A member of a reading's JSON that cannot be understood.
public struct ReadingJSONError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where it stands, for example `claims[2].kind`.
  public let member: String
  /// What is wrong with it.
  public let reason: String

  /// Where and what.
  public var description: String { "\(member) \(reason)" }
}
