/// One pass of `FoldedText` over the scalars of a text.
struct ScalarFolding {
  /// How many units a scalar becomes at most.
  static let mostUnits = 2

  private(set) var tokens: [FoldedText.Token] = []
  /// How many units there are.
  private(set) var count = 0
  /// The units; with room for those of all scalars.
  private let units: UnsafeMutableBufferPointer<UInt16>
  private let table: UnsafeBufferPointer<UInt16>
  /// Where the word began that is open, in scalars; -1 between words.
  private var start = -1
  private var unitStart = 0
  private var position = 0
  private var end = 0
  private var hash = NameKey.emptyHash

  private init(
    units: UnsafeMutableBufferPointer<UInt16>, table: UnsafeBufferPointer<UInt16>, expectedCount: Int
  ) {
    self.units = units
    self.table = table
    tokens.reserveCapacity(expectedCount / 5 + 1)
  }

  /// Folds scalars that lie in memory.
  static func fold(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) -> (
    units: [UInt16], tokens: [FoldedText.Token]
  ) {
    folded(atMost: scalars.count) { run in
      while run.position < scalars.count { run.takeLetters(scalars) }
    }
  }

  @inline(__always)
  private static func folded(atMost limit: Int, _ body: (inout ScalarFolding) -> Void) -> (
    units: [UInt16], tokens: [FoldedText.Token]
  ) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: limit * mostUnits) { units in
      FoldingTable.units.withUnsafeBufferPointer { table in
        var run = ScalarFolding(units: units, table: table, expectedCount: limit)
        body(&run)
        run.close()
        var folded: [UInt16] = []
        folded.append(contentsOf: UnsafeBufferPointer(rebasing: units[..<run.count]))
        return (folded, run.tokens)
      }
    }
  }

  /// Takes a run of scalars that become a unit each, or else the next scalar.
  @inline(__always)
  private mutating func takeLetters(_ scalars: UnsafeBufferPointer<Unicode.Scalar>) {
    let first = position
    var (at, last, hash) = (position, count, start < 0 ? NameKey.emptyHash : self.hash)
    while at < scalars.count {
      let value = scalars[at].value
      guard value < 0x700 else { break }
      let unit = table[Int(value)]
      guard unit > FoldingTable.dropped else { break }
      units[last] = unit
      last &+= 1
      at &+= 1
      hash = NameKey.extend(hash, unit)
    }
    guard at > first else { return take(scalars[at]) }
    if start < 0 {
      start = first
      unitStart = count
    }
    self.hash = hash
    count = last
    position = at
    end = at
  }

  /// Folds the next scalar.
  @inline(__always)
  private mutating func take(_ scalar: Unicode.Scalar) {
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
  private mutating func close() {
    if start >= 0, count > unitStart {
      let range = unitStart..<count
      let isArticle = Article.matches(UnsafeBufferPointer(rebasing: units[range]))
      tokens.append(
        FoldedText.Token(start: start, end: end, units: range, isArticle: isArticle, hash: hash))
    }
    start = -1
  }

  @inline(__always)
  private mutating func add(_ unit: UInt16) {
    if start < 0 {
      start = position
      unitStart = count
      hash = NameKey.emptyHash
    }
    units[count] = unit
    count &+= 1
    hash = NameKey.extend(hash, unit)
  }

  /// Takes a scalar that vanishes, that becomes several units, or that has to be looked up.
  @inline(never)
  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    var folded: [UInt16] = []
    guard NameFolding.fold(scalar, into: &folded, table: FoldingTable.units) else {
      if start >= 0 { close() }
      return
    }
    for unit in folded { add(unit) }
    if !folded.isEmpty || start >= 0 && scalar.properties.generalCategory == .nonspacingMark {
      end = position + 1
    }
  }
}
