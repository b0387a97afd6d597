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

/// The type of a field, the same in every format.
public enum FieldType: Sendable, Hashable {
  case text
  case integer
  case real
  case date
  case dateTime
}
