import GDAL

/// Dates and times as ISO 8601 writes them.
package enum CalendarText {
  /// A date of the form `YYYY-MM-DD` that is in the calendar; nil for any other text.
  package static func date(_ text: String) -> FieldContent? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10]),
      (1...12).contains(month), day >= 1, day <= days(of: month, year)
    else { return nil }
    return .date(year: year, month: month, day: day)
  }

  /// A moment in UTC of the form `YYYY-MM-DDThh:mm:ssZ`, also with a `+00:00` or without a zone, or the beginning of a
  /// date; nil for any other text.
  package static func dateTime(_ text: String) -> FieldContent? {
    let bytes = Array(text.utf8)
    guard case .date(let year, let month, let day)? = date(String(decoding: bytes.prefix(10), as: UTF8.self))
    else { return nil }
    var time = DateTime(year: year, month: month, day: day, hour: 0, minute: 0, second: 0, zone: 100)
    if bytes.count == 10 { return .dateTime(time) }
    guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let hour = digits(bytes[11..<13]),
      let minute = digits(bytes[14..<16]), let second = digits(bytes[17..<19]), hour < 24, minute < 60,
      second < 60, ["", "Z", "+00", "+00:00"].contains(String(decoding: bytes[19...], as: UTF8.self))
    else { return nil }
    (time.hour, time.minute, time.second) = (hour, minute, Float(second))
    return .dateTime(time)
  }

  /// What is said of a field's text that is no date.
  static func complaint(_ field: String, date text: String) -> String {
    "field \(field): \(text) is no date of the form YYYY-MM-DD"
  }

  /// What is said of a field's text that is no moment.
  static func complaint(_ field: String, moment text: String) -> String {
    "field \(field): \(text) is no moment of the form YYYY-MM-DDThh:mm:ssZ"
  }

  /// `YYYY-MM-DD`.
  static func text(year: Int, month: Int, day: Int) -> String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// `YYYY-MM-DDThh:mm:ss`, with milliseconds where there are some, and the zone where it is known.
  static func text(_ time: DateTime) -> String {
    let milliseconds = Int((time.second * 1000).rounded())
    var text = Self.text(year: time.year, month: time.month, day: time.day)
    text += "T\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(milliseconds / 1000, 2))"
    if milliseconds % 1000 != 0 { text += ".\(padded(milliseconds % 1000, 3))" }
    guard time.zone > 1 else { return text }
    let minutes = (time.zone - 100) * 15
    if minutes == 0 { return text + "Z" }
    return text + "\(minutes < 0 ? "-" : "+")\(padded(abs(minutes) / 60, 2)):\(padded(abs(minutes) % 60, 2))"
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  private static func days(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
