import Reading

/// What each side gained and lost from one frame to the next.
public struct TerritoryChange: Sendable, Hashable {
  /// The day from which it is so.
  public var day: CalendarDay
  /// The side.
  public var side: Side
  /// The places it got, by name.
  public var gained: [String]
  /// The places it lost, by name.
  public var lost: [String]
  /// Square metres.
  public var gainedArea: Double
  /// Square metres.
  public var lostArea: Double
}

/// Collects the changes between frames.
struct TerritoryChanges {
  private(set) var changes: [TerritoryChange] = []

  /// Compares the states of two frames.
  mutating func compare(
    _ before: [ControlState?], _ after: [ControlState?], on day: CalendarDay, _ places: [ControlPlace],
    areas: [Double]
  ) {
    var sides: [Side: TerritoryChange] = [:]
    func note(_ side: Side, _ change: (inout TerritoryChange) -> Void) {
      var own =
        sides[side]
        ?? TerritoryChange(day: day, side: side, gained: [], lost: [], gainedArea: 0, lostArea: 0)
      change(&own)
      sides[side] = own
    }
    for cell in after.indices where before[cell]?.holder != after[cell]?.holder {
      if let loser = before[cell]?.holder {
        note(loser) {
          $0.lost.append(places[cell].name)
          $0.lostArea += areas[cell]
        }
      }
      if let winner = after[cell]?.holder {
        note(winner) {
          $0.gained.append(places[cell].name)
          $0.gainedArea += areas[cell]
        }
      }
    }
    changes += sides.values.sorted { $0.side < $1.side }
  }
}
