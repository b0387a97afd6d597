/// Makes the skeletons that a spelling may have been misspelled from, cheapest first.
///
/// All ways to keep, exchange, leave out and put in classes are followed as far as their cost stays within a limit (the
/// neighbourhood generation of E. Myers, "A sublinear algorithm for approximate keyword searching", 1994, with the
/// weights of `SpellingCosts`), and given up where no skeleton begins so. The limit rises step by step, so that near spellings are found before the many far ones
/// are tried.
struct SkeletonVariants {
  /// Beginnings of skeletons followed in one search, at most: beyond, only the cheaper ones are.
  static let mostTries = 60_000

  private let sounds: [UInt8]
  private let index: SpellingIndex
  private var floor = 0
  private var limit = 0
  private var tries = 0
  /// The classes that may be put in.
  private let letters: ClosedRange<UInt8>
  private var continuations: SkeletonContinuations

  init(_ spelling: Spelling, in index: SpellingIndex) {
    sounds = spelling.sounds
    self.index = index
    continuations = SkeletonContinuations(index)
    letters =
      spelling.script == .other
      ? Sound.otherLetters...UInt8(Sound.codeCount - 1) : 1...Skeleton.letterClasses
  }

  /// Whether so many were tried that dearer ones are not.
  var isExhausted: Bool { tries >= Self.mostTries }

  /// Appends the numbers of the index's skeletons that cost more than `floor` and at most `limit`. Some may come twice.
  mutating func find(above floor: Int, atMost limit: Int, into found: inout [Int]) {
    self.floor = floor
    self.limit = limit
    sounds.withUnsafeBufferPointer { sounds in
      Skeleton.classes.withUnsafeBufferPointer { classes in
        Skeleton.costs.withUnsafeBufferPointer { costs in
          extend(
            Tables(sounds: sounds, classes: classes, costs: costs), at: 0, hash: Skeleton.emptyHash, cost: 0,
            mayPutIn: true, &found)
        }
      }
    }
  }

  private struct Tables {
    var sounds: UnsafeBufferPointer<UInt8>
    var classes: UnsafeBufferPointer<UInt8>
    var costs: UnsafeBufferPointer<UInt8>
  }

  private mutating func extend(
    _ tables: Tables, at position: Int, hash: UInt64, cost: Int, mayPutIn: Bool, _ found: inout [Int]
  ) {
    guard tries < Self.mostTries else { return }
    tries += 1
    if mayPutIn, cost + SpellingCosts.consonantGap <= limit {
      for symbol in letters where continuations.may(symbol, behind: hash) {
        extend(
          tables, at: position, hash: Skeleton.extend(hash, symbol), cost: cost + SpellingCosts.consonantGap,
          mayPutIn: true, &found)
      }
    }
    guard position < tables.sounds.count else {
      if cost > floor || cost == 0 && floor == 0, let skeleton = index.skeleton(hash) {
        found.append(skeleton)
      }
      return
    }
    let sound = Int(tables.sounds[position])
    let own = tables.classes[sound]
    // As it is: a weak sound leaves no trace.
    if own == Skeleton.none {
      extend(tables, at: position + 1, hash: hash, cost: cost, mayPutIn: false, &found)
    } else if continuations.may(own, behind: hash) {
      extend(
        tables, at: position + 1, hash: Skeleton.extend(hash, own), cost: cost, mayPutIn: true, &found)
    }
    let line = sound &* Sound.codeCount
    for symbol in letters where symbol != own {
      let next = cost + Int(tables.costs[line &+ Int(symbol)])
      guard next <= limit, continuations.may(symbol, behind: hash) else { continue }
      extend(
        tables, at: position + 1, hash: Skeleton.extend(hash, symbol), cost: next, mayPutIn: true, &found)
    }
    if own != Skeleton.none {
      let next = cost + Int(tables.costs[line])
      if next <= limit {
        extend(tables, at: position + 1, hash: hash, cost: next, mayPutIn: false, &found)
      }
    }
    if position + 1 < tables.sounds.count, cost + SpellingCosts.swap <= limit {
      let second = tables.classes[Int(tables.sounds[position + 1])]
      if own != Skeleton.none, second != Skeleton.none, own != second {
        let longer = Skeleton.extend(Skeleton.extend(hash, second), own)
        if index.mayBegin(longer) {
          extend(
            tables, at: position + 2, hash: longer, cost: cost + SpellingCosts.swap, mayPutIn: true, &found)
        }
      }
    }
  }
}
