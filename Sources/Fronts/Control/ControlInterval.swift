import Reading

/// Who holds a place from one day to another.
public struct ControlInterval: Sendable, Hashable {
  /// Who holds it, and what that is known from.
  public var state: ControlState
  /// The first day, or nil where it is so from ever.
  public var start: CalendarDay?
  /// The day after the last, or nil where it is still so.
  public var end: CalendarDay?

  /// Whether a day lies in it.
  public func contains(_ day: CalendarDay) -> Bool {
    if let start, day < start { return false }
    if let end, day >= end { return false }
    return true
  }
}
