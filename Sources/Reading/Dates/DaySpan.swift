/// An interval of days, the end exclusive; an end that nobody stated is nil.
public struct DaySpan: Sendable, Hashable {
  /// The first day, or nil where it is not known.
  public var start: CalendarDay?
  /// The day after the last, or nil where it is not known.
  public var end: CalendarDay?

  /// An interval.
  public init(start: CalendarDay?, end: CalendarDay?) {
    self.start = start
    self.end = end
  }

  /// The last day, or the first where the last is not known.
  public var lastDay: CalendarDay? { end.map { $0 - 1 } ?? start }

  /// A single day.
  init(_ day: CalendarDay) {
    self.init(start: day, end: day + 1)
  }

  /// A month or a part of it, or nil where there is no such month.
  init?(year: Int, month: Int, part: DateExpression.MonthPart? = nil) {
    let last = CalendarDay.days(inMonth: month, of: year)
    let days =
      switch part {
      case nil: 1...last
      case .early: 1...10
      case .middle: 11...20
      case .late: 21...last
      }
    guard let first = CalendarDay(year: year, month: month, day: days.lowerBound),
      let final = CalendarDay(year: year, month: month, day: days.upperBound)
    else { return nil }
    self.init(start: first, end: final + 1)
  }

  /// A whole year, or nil where there is no such year.
  init?(year: Int) {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    self.init(start: first, end: last + 1)
  }

  /// Whether its days can be written: they lie in the years 1 to 9999, the start before the end.
  var isWritable: Bool {
    if let start, let end, start >= end { return false }
    return [start, end].allSatisfy { $0.map { CalendarDay.written.contains($0) } ?? true }
  }

  /// Whether it is at most some days long, both ends known.
  func isWithin(days: Int) -> Bool {
    guard let start, let end else { return false }
    return end.number - start.number <= days
  }
}
