/// A layer that was read through.
public struct VerifiedLayer: Sendable, Hashable {
  /// The name.
  public let name: String
  /// How many features were read.
  public internal(set) var featureCount = 0
  /// How many problems were found, those of its features included.
  public internal(set) var problemCount = 0
}
