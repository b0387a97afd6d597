import Reading

/// The days on which a timeline looks, and how long what it sees then lasts.
struct TimelineFrames: Sendable {
  /// The days on which it looks.
  let days: [CalendarDay]
  /// The day after the last one shown, or nil where what is so then goes on.
  let end: CalendarDay?

  init(_ table: ControlTable, _ options: TimelineOptions) {
    let first = options.from ?? table.first
    let last = options.to ?? table.last + 1
    end = options.to
    switch options.step {
    case .event:
      days = [first] + table.changes.filter { $0 > first && $0 < last }
    case .day, .week:
      let stride = options.step == .day ? 1 : 7
      days = Swift.stride(from: first.number, to: max(last.number, first.number + 1), by: stride)
        .map { CalendarDay(number: $0) }
    }
  }

  /// The day after the last one of a frame.
  func end(of frame: Int) -> CalendarDay? { frame + 1 < days.count ? days[frame + 1] : end }
}
