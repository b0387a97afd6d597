import Reading

/// Who held which cell when.
struct ControlTable: Sendable {
  /// The main place of each cell.
  let places: [ControlPlace]
  /// The intervals of each cell, in order.
  let intervals: [[ControlInterval]]
  /// The first and the last day that anything is said of.
  let first: CalendarDay
  let last: CalendarDay

  /// - Parameters:
  ///   - events: what is known of each place, in order of time.
  ///   - cellOfPlace: the number of the cell of each place.
  init?(
    _ all: [ControlPlace], events: [[ControlEvent]], initial: [Int: (state: ControlState, day: CalendarDay)],
    cellOfPlace: [Int], count: Int
  ) {
    var members = [[Int]](repeating: [], count: count)
    for (place, cell) in cellOfPlace.enumerated() { members[cell].append(place) }
    var places: [ControlPlace] = []
    var intervals: [[ControlInterval]] = []
    for members in members {
      // The place that reports speak of most stands for those at the same spot.
      let main = members.max { (events[$0].count, all[$1].id) < (events[$1].count, all[$0].id) } ?? members[0]
      var own = events[main]
      if members.count > 1 {
        for other in members where other != main { own += events[other].map(Self.asPart) }
        own.sort { ($0.day, $0.order) < ($1.day, $1.order) }
      }
      let start = members.compactMap { initial[$0] }.first
      let before = start.map { start in own.filter { $0.day > start.day } } ?? own
      places.append(all[main])
      intervals.append(ControlReplay.intervals(of: before, initial: start.map { ($0.state, $0.day) }))
    }
    let days = events.joined().map(\.day) + initial.values.map(\.day)
    guard let first = days.min(), let last = days.max() else { return nil }
    self.places = places
    self.intervals = intervals
    self.first = first
    self.last = last
  }

  /// What happens in a quarter is a part of what happens in its town.
  private static func asPart(_ event: ControlEvent) -> ControlEvent {
    var event = event
    switch event.effect {
    case .gains: event.effect = .gainsPart
    case .holds: event.effect = .holdsPart
    case .loses: event.effect = .losesPart
    default: break
    }
    return event
  }

  /// The days on which anything changes.
  var changes: [CalendarDay] {
    Set(intervals.joined().flatMap { [$0.start, $0.end] }.compactMap { $0 }).sorted()
  }

  /// The state of a cell on a day.
  func state(of cell: Int, on day: CalendarDay) -> ControlState? {
    let own = intervals[cell]
    var range = own.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if own[middle].contains(day) { return own[middle].state }
      let isBefore = own[middle].start.map { day < $0 } ?? false
      range = isBefore ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return nil
  }
}
