/// Days and months.
extension DateFinder {
  /// "15/1/2019", "15.01.2019", "2019-01-15"; the American order where the second number is no month.
  func numeric(at index: Int) -> Found? {
    guard index + 2 < tokens.count, let first = plain(index), let second = plain(index + 1),
      let third = plain(index + 2), let mark = tokens.mark(index + 1), "/.-".unicodeScalars.contains(mark),
      tokens.mark(index + 2) == mark, tokens.tokens[index + 1].isJoined, tokens.tokens[index + 2].isJoined
    else { return nil }
    let next = index + 3
    if tokens.tokens[index].digits == 4 {
      guard CalendarDay(year: first, month: second, day: third) != nil else { return nil }
      return (.day(year: first, month: second, day: third), next)
    }
    guard tokens.tokens[index + 2].digits == 4 else { return nil }
    let isAmerican = second > 12 && first <= 12
    let (day, month) = isAmerican ? (second, first) : (first, second)
    guard CalendarDay(year: third, month: month, day: day) != nil else { return nil }
    return (.day(year: third, month: month, day: day), next)
  }

  /// "15 January 2019", "the 15th of January", "15 كانون الثاني/يناير 2019".
  func dayAndMonth(at index: Int) -> Found? {
    guard let day = dayNumber(at: index) else { return nil }
    let start = tokens.skipFillers(day.next)
    guard start < tokens.count, let month = month(at: start), isPlainGap(start) else { return nil }
    let year = trailingYear(at: month.next)
    guard CalendarDay(year: year?.value ?? 2000, month: month.value, day: day.value) != nil else {
      return nil
    }
    return (.day(year: year?.value, month: month.value, day: day.value), year?.next ?? month.next)
  }

  /// "January 15", "January 15, 2019", "in January", "January 2019".
  func monthFirst(at index: Int, hasCue: Bool) -> Found? {
    guard let month = month(at: index) else { return nil }
    // "31 February 2019": a day that does not exist is no month either.
    if index > 0, dayNumber(at: index - 1)?.next == index, isPlainGap(index), !tokens.tokens[index].isParted {
      return nil
    }
    if let day = dayNumber(at: month.next), isPlainGap(month.next), !tokens.has(day.next, .name),
      !tokens.tokens[index].isParted || tokens.tokens[index].isCapitalized || !isCommon(index)
    {
      let year = trailingYear(at: day.next)
      if CalendarDay(year: year?.value ?? 2000, month: month.value, day: day.value) != nil {
        return (.day(year: year?.value, month: month.value, day: day.value), year?.next ?? day.next)
      }
    }
    if let year = trailingYear(at: month.next) {
      return (.month(year: year.value, month: month.value, part: nil), year.next)
    }
    guard hasCue, !isCommon(index) || tokens.tokens[index].isCapitalized else { return nil }
    return (.month(year: nil, month: month.value, part: nil), month.next)
  }

  /// "early January", "mid-January 2018", "the end of January".
  func partOfMonth(at index: Int) -> Found? {
    guard let part = tokens.first(index, { $0.part }) else { return nil }
    let start = tokens.skipFillers(part.next)
    guard start < tokens.count else { return nil }
    if let month = month(at: start) {
      let year = trailingYear(at: month.next)
      return (
        .month(year: year?.value, month: month.value, part: part.value), year?.next ?? month.next
      )
    }
    return nil
  }

  /// A month by its name, or by two with a stroke between: كانون الثاني/يناير.
  func month(at index: Int) -> (value: Int, next: Int)? {
    guard let found = tokens.first(index, { $0.month }) else { return nil }
    if let mark = tokens.mark(found.next), mark == "/" || mark == "(",
      let again = tokens.first(found.next, { $0.month }), again.value == found.value
    {
      return again
    }
    return found
  }

  private func isCommon(_ index: Int) -> Bool { tokens.has(index, .common) }

  /// A number from 1 to 31 that is the day of a month, in digits or as an ordinal.
  func dayNumber(at index: Int) -> (value: Int, next: Int)? {
    guard index < tokens.count else { return nil }
    if let number = tokens.tokens[index].number {
      guard tokens.tokens[index].digits <= 2, (1...31).contains(number) else { return nil }
      return (number, index + 1)
    }
    return tokens.first(index, { $0.ordinal })
  }

  func yearNumber(at index: Int) -> (value: Int, next: Int)? {
    guard index < tokens.count, let year = tokens.tokens[index].number, tokens.tokens[index].digits == 4,
      (1900...2100).contains(year), !tokens.tokens[index].isOrdinal
    else { return nil }
    return (year, index + 1)
  }

  /// The year behind a day or month: "2019", ", 2019", "من عام 2019".
  private func trailingYear(at index: Int) -> (value: Int, next: Int)? {
    guard index < tokens.count else { return nil }
    if let year = yearNumber(at: index) {
      let mark = tokens.mark(index)
      return mark == nil || mark == "," || mark == "،" || mark == "." ? year : nil
    }
    var start = tokens.skipFillers(index)
    if let unit = tokens.first(start, { $0.unit }), unit.value == .year { start = unit.next }
    guard start > index, !tokens.tokens[index].isParted else { return nil }
    return yearNumber(at: start)
  }

  /// Whether only a space, a stop or a hyphen stands before a token.
  private func isPlainGap(_ index: Int) -> Bool {
    guard let mark = tokens.mark(index) else { return true }
    return mark == "." || mark == "-" || mark == "/"
  }

  private func plain(_ index: Int) -> Int? {
    tokens.tokens[index].isOrdinal
      || tokens.tokens[index].hasParticle && index > 0 && tokens.mark(index) != nil
      ? nil : tokens.tokens[index].number
  }
}
