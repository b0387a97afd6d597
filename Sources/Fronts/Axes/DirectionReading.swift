/// How the direction of a movement was understood.
public enum DirectionReading: String, Sendable, Hashable {
  /// Both ends are named places.
  case fromTo = "from-to"
  /// The stated direction is the one moved in.
  case heading
  /// The stated direction is the side that the movement comes from.
  case approach
}
