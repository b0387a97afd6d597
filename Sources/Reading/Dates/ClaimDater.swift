/// Gives the claims of a report their dates, sentence by sentence.
///
/// A date belongs to the verb it stands behind, or, in front of a clause, to the verb that follows. A claim whose verb has
/// none takes that of another verb of its sentence, but not of one that only describes a noun; else the date that its
/// paragraph has given before; else the report's own.
struct ClaimDater {
  private var context: DateContext
  /// The words of the date that the context has, and where they lie in the document.
  private var carried: (words: String, range: Range<Int>)?
  private var sectionWords: (words: String, range: Range<Int>)?

  init(published: CalendarDay?) {
    context = DateContext(published: published)
  }

  mutating func openParagraph() {
    context.openParagraph()
    carried = sectionWords
  }

  /// Takes a heading: what stands under it happened then.
  mutating func openSection(_ piece: SentenceScanner.Piece, _ dates: [DateMention]) {
    var found: (DateMention, DaySpan)?
    for date in dates where found == nil {
      found = DateResolver(context).span(of: date.expression).map { (date, $0) }
    }
    context.openSection(found?.1, hasYear: found?.0.expression.hasYear ?? false)
    sectionWords = found.map { words($0.0, piece) }
    carried = sectionWords
  }

  /// Dates the claims of a sentence.
  ///
  /// - Parameter anchors: for each claim, where its verb begins in the sentence.
  mutating func date(
    _ claims: inout [Claim], anchors: [Int], _ piece: SentenceScanner.Piece, _ dates: [DateMention],
    verbs: [VerbMark]
  ) {
    let owners = dates.map { Self.owner(of: $0, verbs, piece.scalars) }
    // "on 8 September …; on the next day": each date is counted from those before it.
    var contexts: [DateContext] = []
    let before = (context: context, carried: carried)
    for (date, owner) in zip(dates, owners) {
      contexts.append(context)
      guard date.expression.carriesOn, owner.map({ !verbs[$0].isAside }) ?? true,
        let span = DateResolver(context).span(of: date.expression), span.start != nil, span.end != nil
      else { continue }
      // "announced in February that …": when that was said is not when the rest happened.
      if !span.isWithin(days: 7), owner.map({ verbs[$0].isReport }) ?? false { continue }
      context.take(span, hasYear: date.expression.hasYear)
      carried = words(date, piece)
    }
    for index in claims.indices {
      let anchor = index < anchors.count ? anchors[index] : 0
      let isPlanned = claims[index].modality == .planned
      if let number = Self.choose(for: anchor, owners, verbs, dates),
        let span = DateResolver(contexts[number], isPlanned: isPlanned).span(of: dates[number].expression)
      {
        let (text, range) = words(dates[number], piece)
        claims[index].date = ClaimDate(span: span, basis: .stated, words: text, range: range)
      } else {
        claims[index].date = Self.unstated(isPlanned: isPlanned, before.context, before.carried)
      }
      // "Yesterday" on 1 January of the year 1, or the end of the year 9999.
      if !(claims[index].date?.span.isWritable ?? true) { claims[index].date = nil }
    }
  }

  /// The date of a claim whose sentence has none for it.
  private static func unstated(
    isPlanned: Bool, _ context: DateContext, _ carried: (words: String, range: Range<Int>)?
  ) -> ClaimDate? {
    if isPlanned {
      guard let start = context.published ?? context.current?.start else { return nil }
      return ClaimDate(span: DaySpan(start: start, end: nil), basis: .document)
    }
    if let span = context.current, let carried {
      return ClaimDate(span: span, basis: .carried, words: carried.words, range: carried.range)
    }
    return context.published.map { ClaimDate(span: DaySpan($0), basis: .document) }
  }

  private func words(_ date: DateMention, _ piece: SentenceScanner.Piece) -> (
    words: String, range: Range<Int>
  ) {
    let range = piece.start + date.range.lowerBound..<piece.start + date.range.upperBound
    return (piece.text(range), range)
  }

  /// The verb that a date belongs to, or nil in a sentence without verbs.
  private static func owner(of date: DateMention, _ verbs: [VerbMark], _ scalars: [Unicode.Scalar]) -> Int? {
    let before = verbs.lastIndex { $0.start < date.range.lowerBound }
    let after = verbs.firstIndex { $0.start >= date.range.upperBound }
    // In front of all verbs: that of the clause, not of what describes its subject.
    guard let before else {
      return verbs.firstIndex { $0.start >= date.range.upperBound && !$0.isAside } ?? after
    }
    guard let after, !verbs[after].isAside, opensClause(date.range.lowerBound, scalars),
      !endsAside(date.range.upperBound, scalars)
    else { return before }
    return after
  }

  /// Whether a comma stands right behind a date: ", Saturday,".
  private static func endsAside(_ end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    end < scalars.count && ",،)".unicodeScalars.contains(scalars[end])
  }

  /// Whether a clause begins in front of a date: "…, and on Monday they took", "; on 5 January".
  private static func opensClause(_ start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    // At most two short words stand between the mark and the date: "and on".
    var words = 0
    var index = start - 1
    while index >= 0, start - index < 14 {
      let scalar = scalars[index]
      if ",;:–—،؛".unicodeScalars.contains(scalar) { return true }
      if SentenceScanner.isSpace(scalar), index + 1 < start, !SentenceScanner.isSpace(scalars[index + 1]) {
        words += 1
        if words > 2 { return false }
      }
      index -= 1
    }
    return false
  }

  /// The date of a claim by its verb.
  private static func choose(for anchor: Int, _ owners: [Int?], _ verbs: [VerbMark], _ dates: [DateMention])
    -> Int?
  {
    guard !dates.isEmpty else { return nil }
    let own = verbs.firstIndex { $0.start == anchor } ?? verbs.lastIndex { $0.start <= anchor }
    if let own, let number = owners.firstIndex(of: own) { return number }
    if let own, verbs[own].isAside { return nil }
    // That of the nearest verb in front, else behind, which is no aside.
    let free = owners.indices.filter { number in owners[number].map { !verbs[$0].isAside } ?? true }
    let nearest = free.last { owners[$0].map { $0 < (own ?? 0) } ?? false } ?? free.first
    return nearest
  }
}
