/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
///
/// Source of the conversions: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
///
/// ```swift
/// CalendarDay(iso: "2019-01-15")?.weekday   // 2, a Tuesday
/// ```
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// A day by its number.
  public init(number: Int) {
    self.number = number
  }

  /// A day by its parts, or nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    // Years begin in March here, so that a leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// A day as ISO 8601 writes it, `YYYY-MM-DD`, or nil where the text is none.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Its year, its month from 1 and its day from 1.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Its day of the week: 1 for Monday to 7 for Sunday, as in ISO 8601.
  public var weekday: Int {
    let rest = (number + 3) % 7
    return (rest < 0 ? rest + 7 : rest) + 1
  }

  /// The day as ISO 8601 writes it.
  public var description: String {
    let (year, month, day) = parts
    if 0...9999 ~= year {
      return String(unsafeUninitializedCapacity: 10) { bytes in
        for (index, pair) in [year / 100, year % 100, month, day].enumerated() {
          // A hyphen stands before the month and before the day.
          let start = index < 2 ? index * 2 : index * 3 - 1
          if index > 1 { bytes[start - 1] = UInt8(ascii: "-") }
          bytes[start] = UInt8(0x30 + pair / 10)
          bytes[start + 1] = UInt8(0x30 + pair % 10)
        }
        return 10
      }
    }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The days that ISO 8601 writes with four digits for the year.
  static let written = CalendarDay(number: -719_162)...CalendarDay(number: 2_932_896)

  /// How many days a month has.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// The day some days later.
  public static func + (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: day.number + days) }

  /// The day some days earlier.
  public static func - (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: day.number - days) }

  /// Whether a day comes before another.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }
}
