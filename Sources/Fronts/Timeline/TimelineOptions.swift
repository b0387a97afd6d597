import Reading

/// What a timeline shows, and how.
public struct TimelineOptions: Sendable {
  /// The first day shown; nil for the first that anything is said of.
  public var from: CalendarDay?
  /// The day after the last; nil for the day after the last that anything is said of, and what is so then goes on.
  public var to: CalendarDay?
  /// How often it looks.
  public var step = TimelineStep.event
  /// How far the ground of a place reaches, in metres.
  public var reach = 5000.0
  /// Names of actors that form one side each.
  public var sides: [[String]] = []
  /// How far sources are trusted, 0 to 1, by their names; 1 where nothing is said.
  public var trust: [String: Double] = [:]
  /// Whether rivers part the ground.
  public var partsRivers = true
  /// Whether the borders of countries part the ground.
  public var partsBorders = true

  /// Everything that is known, at every change.
  public init() {}
}
