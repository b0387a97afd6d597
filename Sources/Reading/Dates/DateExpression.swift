/// What the words of a date say, before it is known of which year, week or day they speak.
indirect enum DateExpression: Sendable, Hashable {
  /// The first ten days, the second ten, or the rest.
  enum MonthPart: String, Sendable, Hashable, CaseIterable {
    case early, middle, late
  }

  enum Unit: String, Sendable, Hashable, CaseIterable {
    case hour, day, week, month, year
  }

  /// "15 January", "January 15, 2019"
  case day(year: Int?, month: Int, day: Int)
  /// "in January", "late January 2018"
  case month(year: Int?, month: Int, part: MonthPart?)
  /// "in 2017"
  case year(Int)
  /// "on Tuesday"; 1 for Monday
  case weekday(Int)
  /// "today", "yesterday", "overnight": days from the report's date, the end exclusive
  case offset(Range<Int>)
  /// "the next day", "two days later": days from the date last given
  case following(Int)
  /// "in the past three days"; nil for some
  case past(Int?, Unit)
  /// "last week", "this month": so many units before the current one
  case calendar(Unit, Int)
  /// "since 3 January"
  case since(DateExpression)
  /// "until 5 January"
  case until(DateExpression)
  /// "before 5 January"
  case before(DateExpression)
  /// "after 5 January"
  case after(DateExpression)
  /// "between 3 and 9 January", "3–9 January"
  case between(DateExpression, DateExpression)
}
