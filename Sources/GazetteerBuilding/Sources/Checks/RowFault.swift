/// Why a row is left out.
struct RowFault: Error, Hashable {
  /// What matters for the file as a whole.
  enum Kind: Hashable {
    /// Bytes that are not UTF-8.
    case encoding
    /// Latitude and longitude look swapped.
    case swapped
    /// Anything else.
    case content
  }

  let kind: Kind
  /// What is wrong.
  let reason: String

  init(_ reason: String, kind: Kind = .content) {
    self.reason = reason
    self.kind = kind
  }
}

extension RowFault {
  /// A line beyond the limit.
  static let overlong = RowFault("the line is longer than \(LineReader.limit >> 20) MB")

  /// A second row with an identifier.
  static func repeated(_ identifier: String) -> RowFault {
    RowFault("the identifier \(identifier.prefix(80)) occurred before")
  }
}
