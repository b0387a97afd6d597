import MapLayers

/// A day of the calendar as maps have it, `YYYY-MM-DD`.
struct PictureDay: Sendable, Hashable, Comparable {
  let year: Int
  let month: Int
  let day: Int

  /// The day that a text of the form `YYYY-MM-DD`, or one of a moment of it, names; nil for any other.
  init?(_ text: String) {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month),
      (1...Self.length(of: month, year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The form `YYYY-MM-DD`.
  var iso: String {
    func padded(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// As a newspaper writes it: 21 January 2019.
  var text: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// A span of days as a newspaper writes it: 3 to 21 January 2019.
  static func text(from first: PictureDay, to last: PictureDay) -> String {
    if first == last { return last.text }
    if first.year != last.year { return "\(first.text) to \(last.text)" }
    let month = first.month == last.month ? "" : " \(months[first.month - 1])"
    return "\(first.day)\(month) to \(last.text)"
  }

  static func < (a: PictureDay, b: PictureDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}
