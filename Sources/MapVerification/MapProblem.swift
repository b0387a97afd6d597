/// Something in a map that is not as it should be.
public struct MapProblem: Sendable, Hashable, CustomStringConvertible {
  /// The layer.
  public let layer: String
  /// The number by which the file knows the feature; nil where the whole layer is meant.
  public let feature: Int64?
  /// What is wrong.
  public let reason: String

  /// A problem of a layer or of one of its features.
  public init(layer: String, feature: Int64?, reason: String) {
    self.layer = layer
    self.feature = feature
    self.reason = reason
  }

  /// Where it is and what is wrong, on one line.
  public var description: String {
    let place = feature.map { "\(layer), feature \($0)" } ?? layer
    return "\(place): \(reason)".split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
