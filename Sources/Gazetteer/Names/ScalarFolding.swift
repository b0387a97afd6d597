/// One pass of `FoldedText` over the scalars of a text.
struct ScalarFolding {
  private(set) var units: [UInt16] = []
  private(set) var tokens: [FoldedText.Token] = []
  private let table = FoldingTable.units
  /// Where the word began that is open, in scalars; -1 between words.
  private var start = -1
  private var unitStart = 0
  private var position = 0
  private var end = 0
  private var hash = NameKey.emptyHash

  init(expectedCount: Int) {
    units.reserveCapacity(expectedCount)
    tokens.reserveCapacity(expectedCount / 6 + 1)
  }

  /// Folds the next scalar.
  @inline(__always)
  mutating func take(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x700 {
      let unit = table[Int(value)]
      if unit > FoldingTable.dropped {
        add(unit)
        end = position &+ 1
        position &+= 1
        return
      }
      if unit == FoldingTable.gap, value < 0xC0 {
        if start >= 0 { close() }
        position &+= 1
        return
      }
    }
    takeOther(scalar)
    position &+= 1
  }

  /// Ends the word that is open.
  @inline(__always)
  mutating func close() {
    if start >= 0, units.count > unitStart {
      let range = unitStart..<units.count
      tokens.append(
        FoldedText.Token(
          start: start, end: end, units: range, isArticle: Article.matches(units[range]), hash: hash))
    }
    start = -1
  }

  @inline(__always)
  private mutating func add(_ unit: UInt16) {
    if start < 0 {
      start = position
      unitStart = units.count
      hash = NameKey.emptyHash
    }
    units.append(unit)
    hash = NameKey.extend(hash, unit)
  }

  /// Takes a scalar that vanishes, that becomes several units, or that has to be looked up.
  @inline(never)
  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    var folded: [UInt16] = []
    guard NameFolding.fold(scalar, into: &folded, table: table) else {
      if start >= 0 { close() }
      return
    }
    for unit in folded { add(unit) }
    if !folded.isEmpty || start >= 0 && scalar.properties.generalCategory == .nonspacingMark {
      end = position + 1
    }
  }
}
