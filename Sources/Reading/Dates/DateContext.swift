/// What dates are counted from: the report's own day, and the dates that its text has given so far.
struct DateContext: Sendable {
  /// When the report was published.
  let published: CalendarDay?
  /// The date that the paragraph speaks of.
  private(set) var current: DaySpan?
  /// The date of the heading that the paragraph stands under.
  private(set) var section: DaySpan?
  /// The last date that was given, wherever.
  private(set) var last: DaySpan?
  /// The last date that was given and is no longer than a week: what "the next day" is counted from.
  private(set) var lastDay: DaySpan?
  /// A year was written out in this paragraph or in the heading above it.
  private(set) var hasYear = false
  private var sectionHasYear = false

  init(published: CalendarDay?) {
    self.published = published
  }

  /// A heading with a date begins a section; one without ends it.
  mutating func openSection(_ span: DaySpan?, hasYear: Bool) {
    section = span
    sectionHasYear = hasYear
    if let span { last = span }
    openParagraph()
  }

  mutating func openParagraph() {
    current = section
    hasYear = sectionHasYear
  }

  /// Takes a date that a sentence gave.
  mutating func take(_ span: DaySpan, hasYear: Bool) {
    current = span
    last = span
    if span.isWithin(days: 7) { lastDay = span }
    if hasYear { self.hasYear = true }
  }

  /// The day from which dates without a year are counted in the text itself; nil where the report's own day decides.
  var anchor: CalendarDay? {
    guard hasYear || published == nil else { return nil }
    return current?.start ?? last?.start ?? section?.start
  }
}
