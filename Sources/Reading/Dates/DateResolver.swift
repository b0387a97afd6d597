/// Finds the days that a date's words speak of.
///
/// What the words leave open is taken from the report: the year is the one that puts the date last before the report's
/// own day, or, in a text that has given a year, nearest to the date given last.
struct DateResolver: Sendable {
  let context: DateContext
  /// The action lies ahead: dates are looked for after the report's day.
  let isPlanned: Bool

  init(_ context: DateContext, isPlanned: Bool = false) {
    self.context = context
    self.isPlanned = isPlanned
  }

  private var published: CalendarDay? { context.published }

  /// The days of a date, or nil where the report does not tell.
  func span(of expression: DateExpression) -> DaySpan? {
    switch expression {
    case .day(let year, let month, let day):
      if let year { return CalendarDay(year: year, month: month, day: day).map { DaySpan($0) } }
      return nearest { CalendarDay(year: $0, month: month, day: day).map { DaySpan($0) } }
    case .month(let year, let month, let part):
      if let year { return DaySpan(year: year, month: month, part: part) }
      return nearest { DaySpan(year: $0, month: month, part: part) }
    case .year(let year): return DaySpan(year: year)
    case .weekday(let weekday): return self.weekday(weekday)
    case .offset(let days):
      return published.map { DaySpan(start: $0 + days.lowerBound, end: $0 + days.upperBound) }
    case .following(let days): return following(days)
    case .past(let count, let unit): return past(count, unit)
    case .calendar(let unit, let count): return calendar(unit, count)
    case .since(let inner):
      return span(of: inner).map { DaySpan(start: $0.start, end: endOfReport(behind: $0.start)) }
    case .until(let inner): return span(of: inner).map { DaySpan(start: nil, end: $0.end) }
    case .before(let inner): return span(of: inner).map { DaySpan(start: nil, end: $0.start) }
    case .after(let inner):
      return span(of: inner).map { DaySpan(start: $0.end, end: endOfReport(behind: $0.end)) }
    case .between(let first, let last): return between(first, last)
    }
  }

  /// The end of the report's own day, or nil where a start lies behind it.
  private func endOfReport(behind start: CalendarDay?) -> CalendarDay? {
    published.flatMap { day in (start.map { $0 <= day } ?? true) ? day + 1 : nil }
  }

  private func between(_ first: DateExpression, _ last: DateExpression) -> DaySpan? {
    guard let end = span(of: last), let endDay = end.end else { return nil }
    var start = span(of: first)
    // "from 28 December to 3 January": the first is the last such day before the second.
    if case .day(nil, let month, let day) = first {
      start = Self.last(before: endDay) { CalendarDay(year: $0, month: month, day: day).map { DaySpan($0) } }
    } else if case .month(nil, let month, let part) = first {
      start = Self.last(before: endDay) { DaySpan(year: $0, month: month, part: part) }
    } else if case .weekday(let weekday) = first {
      start = DaySpan(Self.last(weekday, atOrBefore: endDay - 1))
    }
    guard let startDay = start?.start, startDay < endDay else { return nil }
    return DaySpan(start: startDay, end: endDay)
  }

  /// A date without a year in the year that fits.
  private func nearest(_ make: (Int) -> DaySpan?) -> DaySpan? {
    if let anchor = context.anchor {
      let year = anchor.parts.year
      var nearest: (span: DaySpan, distance: Int)?
      for year in year - 1...year + 1 {
        guard let span = make(year) else { continue }
        if let start = span.start, let published, !isPlanned, start > published { continue }
        let distance = Self.distance(span, anchor)
        if nearest.map({ distance < $0.distance }) ?? true { nearest = (span, distance) }
      }
      return nearest?.span
    }
    guard let published else { return nil }
    let year = published.parts.year
    if isPlanned {
      return [year, year + 1].compactMap(make).first { $0.end.map { $0 > published } ?? false }
    }
    return Self.last(before: published + 1, make)
  }

  /// The last date that begins before a day.
  private static func last(before day: CalendarDay, _ make: (Int) -> DaySpan?) -> DaySpan? {
    let year = (day - 1).parts.year
    // Far enough back for 29 February.
    for back in 0...8 {
      if let span = make(year - back), let start = span.start, start < day { return span }
    }
    return nil
  }

  private static func distance(_ span: DaySpan, _ day: CalendarDay) -> Int {
    span.start.map { abs($0.number - day.number) } ?? .max
  }

  private func weekday(_ weekday: Int) -> DaySpan? {
    guard let published else { return nil }
    if isPlanned {
      let ahead = (weekday - published.weekday + 7) % 7
      return DaySpan(published + (ahead == 0 ? 7 : ahead))
    }
    return DaySpan(Self.last(weekday, atOrBefore: published))
  }

  private static func last(_ weekday: Int, atOrBefore day: CalendarDay) -> CalendarDay {
    day - (day.weekday - weekday + 7) % 7
  }

  private func following(_ days: Int) -> DaySpan? {
    let recent = context.current ?? context.last
    let base = recent.flatMap { $0.isWithin(days: 7) ? $0 : nil } ?? context.lastDay ?? recent
    if let base, base.isWithin(days: 31), let start = base.start,
      let end = base.end
    {
      if days == 0 { return base }
      return DaySpan(days > 0 ? end - 1 + days : start + days)
    }
    // Later than something that has no date: at the latest when it was reported.
    return published.map { DaySpan(start: nil, end: $0 + 1) }
  }

  /// Up to now. A count that is left open is taken as a week, four weeks or three months.
  private func past(_ count: Int?, _ unit: DateExpression.Unit) -> DaySpan? {
    guard let published else { return nil }
    let days =
      switch unit {
      case .hour: max(1, ((count ?? 1) + 23) / 24)
      case .day: count ?? 7
      case .week: (count ?? 4) * 7
      case .month: (count ?? 3) * 31
      case .year: (count ?? 3) * 366
      }
    return DaySpan(start: published - days, end: published + 1)
  }

  /// A week, month or year of the calendar, some before the current one; the current one up to now.
  private func calendar(_ unit: DateExpression.Unit, _ count: Int) -> DaySpan? {
    guard let published else { return nil }
    let (year, month, _) = published.parts
    switch unit {
    case .hour: return past(1, .hour)
    case .day: return DaySpan(published + count)
    case .week:
      if count == 0 { return past(1, .week) }
      let monday = published - (published.weekday - 1) + 7 * count
      return DaySpan(start: monday, end: monday + 7)
    case .month:
      let months = year * 12 + month - 1 + count
      guard let span = DaySpan(year: months / 12, month: months % 12 + 1) else { return nil }
      return count == 0 ? DaySpan(start: span.start, end: published + 1) : span
    case .year:
      guard let span = DaySpan(year: year + count) else { return nil }
      return count == 0 ? DaySpan(start: span.start, end: published + 1) : span
    }
  }
}

extension DateExpression {
  /// Whether a year is written in it.
  var hasYear: Bool {
    switch self {
    case .day(let year, _, _): year != nil
    case .month(let year, _, _): year != nil
    case .year: true
    case .since(let inner), .until(let inner), .before(let inner), .after(let inner): inner.hasYear
    case .between(let first, let last): first.hasYear || last.hasYear
    case .weekday, .offset, .following, .past, .calendar: false
    }
  }

  /// Whether what follows may be taken to happen then: no open interval, no time before or after.
  var carriesOn: Bool {
    switch self {
    case .since, .until, .before, .after: false
    default: true
    }
  }
}
