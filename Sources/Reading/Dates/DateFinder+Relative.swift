/// Dates counted from another: from the report's, or from the one last given.
extension DateFinder {
  /// "in the past three days", "last week", "two days ago", "the next day".
  func relative(at index: Int) -> Found? {
    if let following = tokens.first(index, { $0.following }) {
      // "the day before yesterday" is no "day before".
      if let offset = tokens.first(index, { $0.offset }), offset.next > following.next { return nil }
      return (.following(following.value), following.next)
    }
    if let found = behind(index) { return found }
    let start = tokens.skipFillers(index)
    guard start < tokens.count else { return nil }
    // "قبل يومين": what is "before" in front of a date is "ago" in front of a count.
    if let next = tokens.next(start, .before), let count = counted(at: next), tokens.has(start, .ago) {
      return ago(count)
    }
    if let next = tokens.next(start, .after), let count = counted(at: next), tokens.has(start, .later) {
      return later(count)
    }
    if let found = behind(start) ?? inFront(start) { return found }
    return nil
  }

  private typealias Count = (count: Int?, unit: DateExpression.Unit, isPlural: Bool, next: Int)

  /// "three days", "24 hours", "يومين", "الأيام الثلاثة"; nil as count where it is not said.
  private func counted(at index: Int) -> Count? {
    var index = index
    while let next = tokens.next(index, .filler), tokens.first(index, { $0.unit }) == nil { index = next }
    guard index < tokens.count else { return nil }
    var count: Int?
    if let few = tokens.next(index, .few) {
      index = few
    } else if let number = number(at: index) {
      count = number.value
      index = number.next
    }
    guard index < tokens.count, !tokens.tokens[index].isParted || count == nil,
      let word = tokens.matches(index).first(where: { $0.entry.unit != nil }), let unit = word.entry.unit
    else { return nil }
    var next = index + word.length
    if word.entry.isPair { count = 2 }
    if count == nil {
      // "الساعات القليلة", "الأيام الثلاثة"
      if let few = tokens.next(next, .few) {
        next = few
      } else if next < tokens.count, !tokens.tokens[next].isParted, let number = number(at: next),
        word.entry.isPlural
      {
        count = number.value
        next = number.next
      }
    }
    return (count, unit, word.entry.isPlural || word.entry.isPair || (count ?? 0) > 1, next)
  }

  private func number(at index: Int) -> (value: Int, next: Int)? {
    guard index < tokens.count else { return nil }
    if let number = tokens.tokens[index].number {
      return tokens.tokens[index].digits <= 2 && !tokens.tokens[index].isOrdinal ? (number, index + 1) : nil
    }
    return tokens.first(index, { $0.number })
  }

  /// "three days ago", "two days later", "الأسبوع الماضي", "هذا الأسبوع": the count first.
  private func behind(_ index: Int) -> Found? {
    guard let count = counted(at: index) else { return nil }
    if let next = tokens.next(count.next, .ago), !tokens.has(count.next, .before) {
      return ago((count.count ?? 1, count.unit, count.isPlural, next))
    }
    if let next = tokens.next(count.next, .later), !tokens.has(count.next, .after) {
      return later((count.count, count.unit, count.isPlural, next))
    }
    if let next = tokens.next(count.next, .earlier) {
      guard let days = days(count) else { return nil }
      return (.following(-days), next)
    }
    if let next = tokens.next(count.next, [.past, .last]) {
      return past((count.count, count.unit, count.isPlural, next))
    }
    if let next = tokens.next(count.next, .this) { return (.calendar(count.unit, 0), next) }
    return nil
  }

  /// "the past few hours", "last week", "this month": the word for when first.
  private func inFront(_ index: Int) -> Found? {
    if let next = tokens.next(index, .earlier), let this = tokens.next(next, .this),
      let count = counted(at: this), !count.isPlural
    {
      return (.calendar(count.unit, 0), count.next)
    }
    if let next = tokens.next(index, .this), let count = counted(at: next), !count.isPlural {
      return (.calendar(count.unit, 0), count.next)
    }
    guard let next = tokens.next(index, [.past, .last]) else { return nil }
    if let weekday = tokens.first(next, { $0.weekday }) { return (.weekday(weekday.value), weekday.next) }
    if let month = month(at: next) { return (.month(year: nil, month: month.value, part: nil), month.next) }
    guard let count = counted(at: next) else { return nil }
    if tokens.has(index, .past), !tokens.has(index, .last), !count.isPlural {
      return (.past(count.count ?? 1, count.unit), count.next)
    }
    return past(count)
  }

  /// Plain "last week" is the week of the calendar; a count is up to now.
  private func past(_ count: Count) -> Found? {
    if count.isPlural || count.count != nil || count.unit == .hour {
      return (.past(count.count, count.unit), count.next)
    }
    if count.unit == .day { return (.past(1, .day), count.next) }
    return (.calendar(count.unit, -1), count.next)
  }

  private func days(_ count: Count) -> Int? {
    switch count.unit {
    case .hour: 0
    case .day: count.count ?? (count.isPlural ? nil : 1)
    case .week: (count.count ?? 1) * 7
    case .month, .year: nil
    }
  }

  private func ago(_ count: Count) -> Found? {
    if count.unit == .month || count.unit == .year {
      return (.calendar(count.unit, -(count.count ?? 1)), count.next)
    }
    guard let days = days(count) else { return (.past(nil, count.unit), count.next) }
    return (.offset(-days..<(1 - days)), count.next)
  }

  private func later(_ count: Count) -> Found? {
    guard let days = days(count) else { return nil }
    return (.following(days), count.next)
  }
}
