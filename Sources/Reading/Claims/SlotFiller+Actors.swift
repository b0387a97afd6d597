/// Sides that stand with a predicate.
extension SlotFiller {
  mutating func applyActor(_ actor: Range<Int>, role: Frame.Role, isObject: Bool) {
    switch role {
    case .agent: slots.agent = slots.agent ?? actor
    case .pusher: slots.pusher = slots.pusher ?? actor
    case .actor: slots.gainer = slots.gainer ?? actor
    case .none: break
    // "withdrew its troops": its own.
    case _ where isMovement && isObject && words.has(actor.lowerBound - 1, .possessive): break
    default: slots.against = slots.against ?? actor
    }
  }
}
