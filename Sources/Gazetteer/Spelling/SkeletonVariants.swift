/// Makes the skeletons that a spelling may have been misspelled from, cheapest first.
///
/// All ways to keep, exchange, leave out and put in classes are followed as far as their cost stays within a limit (the
/// neighbourhood generation of E. Myers, "A sublinear algorithm for approximate keyword searching", 1994, with the
/// weights of `SpellingCosts`), and given up where no skeleton begins so. The limit rises step by step, so that near spellings are found before the many far ones
/// are tried.
struct SkeletonVariants {
  /// Beginnings of skeletons followed in one search, at most: beyond, only the cheaper ones are.
  static let mostTries = 60_000

  private let steps: [SkeletonStep]
  private let index: SpellingIndex
  private var floor = 0
  private var limit = 0
  private var tries = 0
  /// The classes that may be put in.
  private let letters: ClosedRange<UInt8>
  private var continuations: SkeletonContinuations

  /// - Parameter most: what is asked for costs no more.
  init(_ spelling: Spelling, in index: SpellingIndex, atMost most: Int) {
    self.index = index
    continuations = SkeletonContinuations(index)
    let letters =
      spelling.script == .other
      ? Sound.otherLetters...UInt8(Sound.codeCount - 1) : 1...Skeleton.letterClasses
    self.letters = letters
    steps = spelling.sounds.indices.map {
      SkeletonStep(spelling.sounds, at: $0, letters: letters, atMost: most)
    }
  }

  /// Whether so many were tried that dearer ones are not.
  var isExhausted: Bool { tries >= Self.mostTries }

  /// Appends the numbers of the index's skeletons that cost more than `floor` and at most `limit`. Some may come twice.
  mutating func find(above floor: Int, atMost limit: Int, into found: inout [Int]) {
    self.floor = floor
    self.limit = limit
    steps.withUnsafeBufferPointer {
      extend($0, at: 0, hash: Skeleton.emptyHash, cost: 0, mayPutIn: true, &found)
    }
  }

  private mutating func extend(
    _ steps: UnsafeBufferPointer<SkeletonStep>, at start: Int, hash: UInt64, cost: Int, mayPutIn: Bool,
    _ found: inout [Int]
  ) {
    var (position, hash, mayPutIn) = (start, hash, mayPutIn)
    // Where no change can be paid for there is one way on.
    while true {
      guard tries < Self.mostTries else { return }
      tries += 1
      if mayPutIn, cost &+ SpellingCosts.consonantGap <= limit {
        for symbol in letters where continuations.may(symbol, behind: hash) {
          extend(
            steps, at: position, hash: Skeleton.extend(hash, symbol),
            cost: cost &+ SpellingCosts.consonantGap, mayPutIn: true, &found)
        }
      }
      guard position < steps.count else { return end(hash, cost, &found) }
      guard cost &+ steps[position].leastCost > limit else { break }
      let own = steps[position].own
      if own != Skeleton.none {
        guard continuations.may(own, behind: hash) else { return }
        hash = Skeleton.extend(hash, own)
      }
      mayPutIn = own != Skeleton.none
      position &+= 1
    }
    let own = steps[position].own
    // As it is: a weak sound leaves no trace.
    if own == Skeleton.none {
      extend(steps, at: position &+ 1, hash: hash, cost: cost, mayPutIn: false, &found)
    } else if continuations.may(own, behind: hash) {
      extend(
        steps, at: position &+ 1, hash: Skeleton.extend(hash, own), cost: cost, mayPutIn: true, &found)
    }
    for change in steps[position].changes {
      let next = cost &+ change.cost
      guard next <= limit else { break }
      guard continuations.may(change.symbol, behind: hash) else { continue }
      extend(
        steps, at: position &+ 1, hash: Skeleton.extend(hash, change.symbol), cost: next, mayPutIn: true,
        &found)
    }
    if own != Skeleton.none {
      let next = cost &+ steps[position].gap
      if next <= limit {
        extend(steps, at: position &+ 1, hash: hash, cost: next, mayPutIn: false, &found)
      }
    }
    if steps[position].maySwap, cost &+ SpellingCosts.swap <= limit {
      let longer = Skeleton.extend(Skeleton.extend(hash, steps[position &+ 1].own), own)
      if index.mayBegin(longer) {
        extend(
          steps, at: position &+ 2, hash: longer, cost: cost &+ SpellingCosts.swap, mayPutIn: true, &found)
      }
    }
  }

  /// Takes the skeleton with a hash where the index has it.
  private func end(_ hash: UInt64, _ cost: Int, _ found: inout [Int]) {
    if cost > floor || cost == 0 && floor == 0, let skeleton = index.skeleton(hash) {
      found.append(skeleton)
    }
  }
}
