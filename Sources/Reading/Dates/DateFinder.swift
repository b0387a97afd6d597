/// Finds the dates in a sentence.
///
/// The patterns are those of the calendar, the same in every language; the words are the lexicon's.
struct DateFinder {
  let tokens: DateTokens

  typealias Found = (expression: DateExpression, next: Int)

  init(_ tokens: DateTokens) {
    self.tokens = tokens
  }

  /// All dates, in order.
  func find() -> [DateMention] {
    guard tokens.hasDates else { return [] }
    var mentions: [DateMention] = []
    var index = 0
    while index < tokens.count {
      guard tokens.mayOpenDate(index), let found = whole(at: index), found.next > index else {
        index += 1
        continue
      }
      let range = tokens.tokens[index].range.lowerBound..<tokens.tokens[found.next - 1].range.upperBound
      mentions.append(DateMention(range: range, expression: found.expression))
      index = found.next
    }
    return mentions
  }

  /// A date with the words that say how the action stands to it.
  func whole(at index: Int) -> Found? {
    if let next = tokens.next(index, .between), let first = element(at: next),
      let joint = joint(first.next, .and), let second = element(at: joint)
    {
      return pair(first.expression, second)
    }
    if let next = tokens.next(index, .from), let first = element(at: next),
      let joint = joint(first.next, [.to, .until]), let second = element(at: joint)
    {
      return pair(first.expression, second)
    }
    if let next = tokens.next(index, .since), let found = dated(at: next) {
      return (.since(found.expression), found.next)
    }
    if let next = tokens.next(index, .until), let found = dated(at: next) {
      return (.until(found.expression), found.next)
    }
    if let relative = relative(at: index) { return relative }
    if let next = tokens.next(index, .before), let found = dated(at: next) {
      return (.before(found.expression), found.next)
    }
    if let next = tokens.next(index, .after), let found = dated(at: next) {
      return (.after(found.expression), found.next)
    }
    if let next = tokens.next(index, .by), let found = dated(at: next) { return found }
    return dated(at: index, hasCue: hasCue(before: index))
  }

  /// A range without a word in front, or a single date.
  private func dated(at index: Int, hasCue: Bool = true) -> Found? {
    if let first = element(at: index), let joint = dash(first.next), let second = element(at: joint),
      case .day = second.expression
    {
      return pair(first.expression, second)
    }
    return single(at: index, hasCue: hasCue)
  }

  /// Two dates as an interval, the first with what only the second says.
  private func pair(_ first: DateExpression, _ second: Found) -> Found? {
    var first = first
    var last = second.expression
    switch (first, second.expression) {
    case (.day(let year, let month, let day), .day(let otherYear, let otherMonth, let otherDay)):
      guard month > 0 || otherMonth > 0 else { return nil }
      first = .day(
        year: year ?? (month > 0 ? nil : otherYear), month: month > 0 ? month : otherMonth, day: day)
      last = .day(year: otherYear ?? year, month: otherMonth > 0 ? otherMonth : month, day: otherDay)
    case (.day(_, let month, _), _) where month == 0: return nil
    case (_, .day(_, let month, _)) where month == 0: return nil
    default: break
    }
    return (.between(first, last), second.next)
  }

  /// A date, or the bare number of a day whose month another date says: month 0.
  private func element(at index: Int) -> Found? {
    if let found = single(at: index, hasCue: true) { return found }
    let start = tokens.skipFillers(index)
    guard let day = dayNumber(at: start) else { return nil }
    return (.day(year: nil, month: 0, day: day.value), day.next)
  }

  private func joint(_ index: Int, _ role: DateWord.Roles) -> Int? {
    if let next = tokens.next(index, role) { return next }
    if role.contains(.and), index < tokens.count, tokens.tokens[index].hasConjunction { return index }
    return dash(index)
  }

  private func dash(_ index: Int) -> Int? {
    guard let mark = tokens.mark(index), "-–—".unicodeScalars.contains(mark) else { return nil }
    return index
  }

  /// Whether the word before an index lets a bare month or year be a date.
  private func hasCue(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = index - 1
    return tokens.has(before, [.on, .from, .this])
      || tokens.has(before - 1, .on)
        && tokens.has(before, .filler)
  }

  /// One date: a day, a month, a year, a weekday, a word such as "yesterday".
  private func single(at index: Int, hasCue: Bool) -> Found? {
    if let offset = tokens.first(index, { $0.offset }) { return (.offset(offset.value), offset.next) }
    let start = tokens.skipFillers(index)
    guard start < tokens.count else { return nil }
    let hasCue = hasCue || start > index && tokens.has(start - 1, .on)
    if isName(around: start) { return nil }
    if let found = numeric(at: start) ?? dayAndMonth(at: start) ?? partOfMonth(at: start) {
      return named(found)
    }
    if let weekday = tokens.first(start, { $0.weekday }) { return self.weekday(weekday) }
    if let offset = tokens.first(start, { $0.offset }) { return (.offset(offset.value), offset.next) }
    if let found = monthFirst(at: start, hasCue: hasCue) { return named(found) }
    if hasCue || tokens.first(start, { $0.unit })?.value == .year { return year(at: start) }
    return nil
  }

  private func named(_ found: Found) -> Found? { tokens.has(found.next, .name) ? nil : found }

  /// "25 January Street", "شارع 25 يناير".
  private func isName(around index: Int) -> Bool { tokens.has(index - 1, .name) }

  /// "Tuesday", "Tuesday, 15 January", "last Tuesday".
  private func weekday(_ found: (value: Int, next: Int)) -> Found? {
    var next = tokens.next(found.next, [.past, .last]) ?? found.next
    next = tokens.skipFillers(next)
    if let date = numeric(at: next) ?? dayAndMonth(at: next) ?? monthFirst(at: next, hasCue: false),
      case .day = date.expression
    {
      return date
    }
    return (.weekday(found.value), tokens.next(found.next, [.past, .last]) ?? found.next)
  }

  /// "2017", "the year 2017".
  private func year(at index: Int) -> Found? {
    var index = index
    if let unit = tokens.first(index, { $0.unit }), unit.value == .year { index = unit.next }
    guard let year = yearNumber(at: index), !tokens.has(year.next, .name) else { return nil }
    // "in 2017 villages": a year is no count.
    return (.year(year.value), year.next)
  }
}
