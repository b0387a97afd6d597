import Geodesy

/// A word for a direction.
struct DirectionWord: Sendable, Hashable {
  /// How a word names it.
  enum Form: String, Sendable, Hashable, CaseIterable {
    /// north
    case noun
    /// northern
    case adjective
    /// northwards
    case adverb
  }

  var direction: CompassDirection
}
