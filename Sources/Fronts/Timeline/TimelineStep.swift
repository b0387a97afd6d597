/// How often a timeline looks at who holds what.
public enum TimelineStep: String, Sendable, Hashable, CaseIterable {
  /// Every day.
  case day
  /// Every seventh day from the first.
  case week
  /// Every day on which something changes.
  case event
}
