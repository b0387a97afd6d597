/// What may become of one sound of a spelling on the way to a skeleton, within a limit.
struct SkeletonStep {
  /// A class in the place of the sound's own, and what it costs.
  struct Change {
    let symbol: UInt8
    let cost: Int
  }

  /// The sound's own class.
  let own: UInt8
  /// The other classes that it may be taken for, the cheapest first.
  let changes: [Change]
  /// What leaving it out costs.
  let gap: Int
  /// It may change places with the next one.
  let maySwap: Bool
  /// What the cheapest of these costs; more than anything where there is none.
  let leastCost: Int

  /// - Parameters:
  ///   - letters: the classes that it may be taken for.
  ///   - most: dearer changes are not asked for.
  init(_ sounds: [UInt8], at position: Int, letters: ClosedRange<UInt8>, atMost most: Int) {
    let line = Int(sounds[position]) &* Sound.codeCount
    let own = Skeleton.classes[Int(sounds[position])]
    let second = position + 1 < sounds.count ? Skeleton.classes[Int(sounds[position + 1])] : Skeleton.none
    self.own = own
    changes = letters.compactMap { symbol in
      let cost = Int(Skeleton.costs[line &+ Int(symbol)])
      return symbol != own && cost <= most ? Change(symbol: symbol, cost: cost) : nil
    }.sorted { ($0.cost, $0.symbol) < ($1.cost, $1.symbol) }
    gap = Int(Skeleton.costs[line])
    maySwap = own != Skeleton.none && second != Skeleton.none && own != second
    var least = changes.first?.cost ?? Int(UInt16.max)
    if own != Skeleton.none { least = min(least, gap) }
    if maySwap { least = min(least, SpellingCosts.swap) }
    leastCost = least
  }
}
