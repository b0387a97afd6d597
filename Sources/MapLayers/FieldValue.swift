/// What a field of a feature may hold.
public enum FieldValue: Sendable, Hashable {
  case text(String)
  case integer(Int)
  case real(Double)
  /// A calendar date, `YYYY-MM-DD`.
  case date(String)
  /// A moment in UTC, `YYYY-MM-DDThh:mm:ssZ`.
  case dateTime(String)
}

extension FieldValue {
  /// The value as text, numbers in their shortest form.
  public var plainText: String {
    switch self {
    case .text(let text), .date(let text), .dateTime(let text): text
    case .integer(let value): String(value)
    case .real(let value): "\(value)"
    }
  }
}

/// The type of a field, the same in every format.
public enum FieldType: Sendable, Hashable {
  case text
  case integer
  case real
  case date
  case dateTime
}
