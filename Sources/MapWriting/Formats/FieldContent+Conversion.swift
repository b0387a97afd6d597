import GDAL

extension FieldContent {
  /// The content as a field of another type holds it; nil if it would be another value there.
  package func converted(to kind: FieldKind) -> FieldContent? {
    switch (self, kind) {
    case (.unset, _), (.null, _): return self
    case (.integer, .integer), (.integer, .integer64), (.real, .real), (.text, .string), (.date, .date),
      (.dateTime, .dateTime), (.binary, .binary):
      return self
    case (.integer(let value), .real):
      return Int64(exactly: Double(value)) == value ? .real(Double(value)) : nil
    case (.real(let value), .integer), (.real(let value), .integer64):
      return Int64(exactly: value).map { .integer($0) }
    case (.text(let text), .date): return CalendarText.date(text)
    case (.text(let text), .dateTime): return CalendarText.dateTime(text)
    case (.date, .dateTime): return CalendarText.dateTime(plainText)
    case (.text(let text), .integer), (.text(let text), .integer64): return Int64(text).map { .integer($0) }
    case (.text(let text), .real): return Double(text).map { .real($0) }
    case (_, .string): return .text(plainText)
    default: return nil
    }
  }

  /// The content as text; empty where there is none.
  package var plainText: String {
    switch self {
    case .unset, .null: ""
    case .integer(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let text): text
    case .date(let year, let month, let day): CalendarText.text(year: year, month: month, day: day)
    case .dateTime(let time): CalendarText.text(time)
    case .binary(let bytes): bytes.map { Self.hexadecimal($0) }.joined()
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }
}
