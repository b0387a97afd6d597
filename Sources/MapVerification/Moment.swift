import GDAL
import MapWriting

/// A moment, in seconds since 1970-01-01T00:00:00Z.
public struct Moment: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let seconds: Int

  /// The moment of a date (its beginning) or of a date and time in UTC, as ISO 8601 writes them.
  ///
  /// Returns nil for any other text, and for dates that the calendar does not have.
  public init?(_ text: String) { self.init(.text(text)) }

  /// The moment that a field holds; nil where it holds none.
  init?(_ content: FieldContent) {
    guard case .dateTime(let time)? = content.converted(to: .dateTime) else { return nil }
    // Days of the civil calendar: H. Hinnant, "chrono-compatible low-level date algorithms" (2013).
    let year = time.month <= 2 ? time.year - 1 : time.year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (time.month + (time.month > 2 ? -3 : 9)) + 2) / 5 + time.day - 1
    let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    let zone = time.zone > 1 ? (time.zone - 100) * 900 : 0
    seconds = days * 86_400 + time.hour * 3_600 + time.minute * 60 + Int(time.second) - zone
  }

  /// Whether one moment is before another.
  public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }
}
