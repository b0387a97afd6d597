import Reading

/// What there is to see in every frame, each thing once for as long as it stays the same.
struct TimelineFilm {
  struct Cell {
    var cell: Int
    var state: ControlState
  }

  struct Front {
    var line: FrontTracer.Line
    /// The states of its cells in its first frame.
    var states: [ControlState?]
  }

  struct Pocket {
    var area: PocketTracer.Area
    var states: [ControlState?]
  }

  private(set) var control: [SpanRecorder<CellKey, Cell>.Span] = []
  private(set) var fronts: [SpanRecorder<FrontTracer.Key, Front>.Span] = []
  private(set) var pockets: [SpanRecorder<PocketTracer.Key, Pocket>.Span] = []
  private(set) var changes: [TerritoryChange] = []

  /// What makes a cell look the same.
  struct CellKey: Hashable {
    var cell: Int
    var holder: Side?
    var rival: Side?
    var status: ControlStatus
  }

  init(_ cells: CellMap, _ table: ControlTable, _ frames: TimelineFrames) {
    let fronts = FrontTracer(cells)
    let pockets = PocketTracer(cells)
    var controlSpans = SpanRecorder<CellKey, Cell>()
    var frontSpans = SpanRecorder<FrontTracer.Key, Front>()
    var pocketSpans = SpanRecorder<PocketTracer.Key, Pocket>()
    var territory = TerritoryChanges()
    var cursor = [Int](repeating: 0, count: cells.count)
    var states = [ControlState?](repeating: nil, count: cells.count)
    for (frame, day) in frames.days.enumerated() {
      var next = states
      for cell in 0..<cells.count { next[cell] = Self.state(table.intervals[cell], &cursor[cell], day) }
      let isSame = frame > 0 && (0..<cells.count).allSatisfy { Self.isSame(next[$0], states[$0]) }
      if isSame {
        controlSpans.prolong(frame: frame)
        frontSpans.prolong(frame: frame)
        pocketSpans.prolong(frame: frame)
        continue
      }
      if frame > 0 { territory.compare(states, next, on: day, table.places, areas: cells.areas) }
      states = next
      controlSpans.record(
        states.enumerated().compactMap { cell, state in
          guard let state, state.status != .unknown else { return nil }
          return (
            CellKey(cell: cell, holder: state.holder, rival: state.rival, status: state.status),
            Cell(cell: cell, state: state)
          )
        }, frame: frame)
      frontSpans.record(
        fronts.lines(states).map { found in
          (found.key, Front(line: found.value, states: found.value.cells.map { states[$0] }))
        }, frame: frame)
      pocketSpans.record(
        pockets.areas(states).map { found in
          (found.key, Pocket(area: found.value, states: found.value.cells.map { states[$0] }))
        }, frame: frame)
    }
    control = controlSpans.spans
    self.fronts = frontSpans.spans
    self.pockets = pocketSpans.spans
    changes = territory.changes
  }

  private static func isSame(_ a: ControlState?, _ b: ControlState?) -> Bool {
    switch (a, b) {
    case (nil, nil): true
    case (let a?, let b?): a.isSame(as: b)
    default: false
    }
  }

  /// The state on a day, which is not before the last one asked for.
  private static func state(
    _ intervals: [ControlInterval], _ cursor: inout Int, _ day: CalendarDay
  ) -> ControlState? {
    while cursor < intervals.count, let end = intervals[cursor].end, end <= day { cursor += 1 }
    guard cursor < intervals.count, intervals[cursor].contains(day) else { return nil }
    return intervals[cursor].state
  }
}
