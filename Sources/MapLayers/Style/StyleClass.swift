/// Features of a layer that look alike: which values of which fields they have.
public struct StyleClass: Sendable, Hashable {
  /// The layer's name.
  public let layer: String
  /// What holds for a feature of the class; all of it.
  public let conditions: [Condition]

  /// Something that holds for a feature.
  public enum Condition: Sendable, Hashable {
    /// The field has the value, or none where it is nil.
    case equals(field: String, value: String?)
    /// Whether the field has the value.
    case matches(field: String, value: String, holds: Bool)
    /// Whether the text stands in the field.
    case contains(field: String, text: String, holds: Bool)
  }

  /// What the class says of a field; nil where that is no value.
  public func value(of field: String) -> String? {
    for case .equals(field, let value) in conditions { return value }
    return nil
  }

  /// Whether a field has a value, or a text in it, as the class says it; false where it says nothing of it.
  public func holds(_ field: String, _ text: String) -> Bool {
    for condition in conditions {
      switch condition {
      case .matches(field, text, let holds), .contains(field, text, let holds): return holds
      default: continue
      }
    }
    return false
  }
}
