/// What a map has for an expectation.
public struct ControlOutcome: Sendable, Hashable {
  /// Whether it is as expected.
  public let holds: Bool
  /// The areas that decided; empty where nothing is known of the place on the day.
  public let found: [ControlArea]

  /// The areas in words.
  public var summary: String {
    found.isEmpty ? "no area" : found.map(\.summary).joined(separator: "; ")
  }
}
