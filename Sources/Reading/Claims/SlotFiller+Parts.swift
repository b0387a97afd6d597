import Geodesy

/// Parts of places, their edges and banks.
extension SlotFiller {
  private static let banks: Set<String> = ["side", "bank", "banks", "shore"]
  private static let edges: Set<String> = [
    "outskirts", "limits", "bank", "banks", "shore", "coast", "entrance", "gates", "edge", "edges", "houses",
    "house",
  ]

  /// Parts and sides that a phrase tells of its place.
  mutating func describe(_ phrase: Phrase, _ name: Range<Int>?, role: Frame.Role) {
    guard role != .none && role != .agent || phrase.isSurroundings && !phrase.directions.isEmpty else {
      return
    }
    // "villages on the eastern side of the river": a direction from it.
    if phrase.isPart, !phrase.directions.isEmpty, slots.hasGround, isBank(phrase) {
      slots.addSide(Slots.Side(directions: phrase.directions, of: name, kilometres: nil))
    } else if phrase.isSurroundings {
      if !phrase.directions.isEmpty {
        slots.addSide(Slots.Side(directions: phrase.directions, of: name, kilometres: nil))
      } else if let name {
        slots.within = slots.within ?? name
      }
      slots.hasGround = true
    } else if phrase.isPart
      || !phrase.directions.isEmpty && phrase.kind == .place && phrase.classes.isDisjoint(with: .feature)
    {
      let isEdge = words.isWord(phrase.tokens.upperBound - 1, "outskirts") || isEdgeNoun(phrase)
      let isPartOfReference = phrase.isReference && phrase.isPart && phrase.classes.contains(.settlement)
      let hasPlace = name != nil || isPartOfReference
      if !phrase.directions.isEmpty || hasPlace && !isEdge { slots.setPart(phrase.directions, of: name) }
    } else if !phrase.directions.isEmpty, phrase.kind == .ground {
      slots.setPart(phrase.directions, of: name)
    }
  }

  func isBank(_ phrase: Phrase) -> Bool {
    phrase.tokens.contains { Self.banks.contains(words.folded($0)) }
  }

  /// The outskirts and limits of a place are reached with it; they are no part of it by themselves.
  func isEdgeNoun(_ phrase: Phrase) -> Bool {
    phrase.tokens.contains { Self.edges.contains(words.folded($0)) }
  }
}
