/// Cuts UTF-8 into folded words, as `FoldedText` does, a piece of any length at a time.
///
/// Bytes are folded through a table (`ScanTable`), and the hash of a word grows with its units. Ill-formed bytes are gaps:
/// each longest part of a sequence counts as one scalar, as U+FFFD does in Swift's strings.
struct WordReader {
  /// A word of more units is no name's.
  static let longestWord = 1024

  /// The folded units of `words`, and of the word that is being read.
  private(set) var units: [UInt16] = []
  /// The words that were read and not let go of, in order.
  private(set) var words: [ScannedWord] = []
  private var codes = ScanTable.make()
  private var filled = 0
  private var open = ScannedWord()
  private var isOpen = false
  /// Bytes read, and how many more they are than the scalars in them.
  private var position = 0
  private var surplus = 0
  /// The beginning of a scalar whose rest is in the next piece.
  private var pending: [UInt8] = []

  /// Reads a piece of the text.
  mutating func read(_ piece: UnsafeBufferPointer<UInt8>) {
    var start = 0
    if !pending.isEmpty, !piece.isEmpty {
      // The scalar that was cut: three more bytes complete any.
      let head = pending + piece.prefix(3)
      let known = pending.count
      let used = head.withUnsafeBufferPointer { fold($0, until: known) }
      guard used >= known else {
        pending = Array(head[used...])
        return
      }
      pending = []
      start = used - known
    }
    guard start < piece.count else { return }
    let rest = UnsafeBufferPointer(rebasing: piece[start...])
    let used = fold(rest, until: rest.count)
    if used < rest.count { pending = Array(rest[used...]) }
  }

  /// Ends the text.
  mutating func finish() {
    if !pending.isEmpty { closeWord() }
    position += pending.count
    surplus += max(0, pending.count - 1)
    pending = []
    closeWord()
  }

  /// Lets go of the first words.
  mutating func drop(_ count: Int) {
    guard count > 0 else { return }
    let kept = count < words.count ? words[count].units : isOpen ? open.units : filled
    words.removeFirst(count)
    for index in words.indices { words[index].units -= kept }
    open.units -= kept
    units.withUnsafeMutableBufferPointer { units in
      for index in kept..<filled { units[index - kept] = units[index] }
    }
    filled -= kept
  }

  /// Folds bytes up to one of them at least, or to the beginning of a scalar that is cut off.
  ///
  /// - Returns: how many bytes were read.
  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, until end: Int) -> Int {
    if units.count < filled + bytes.count * 2 + Self.longestWord {
      units += [UInt16](repeating: 0, count: filled + bytes.count * 2 + Self.longestWord - units.count)
    }
    return units.withUnsafeMutableBufferPointer { units in
      codes.withUnsafeMutableBufferPointer { codes in
        var run = FoldingRun(
          words: words, open: open, isOpen: isOpen, filled: filled, position: position, surplus: surplus)
        words = []
        let used = run.fold(bytes, until: end, units: units, codes: codes)
        (words, open, isOpen, filled) = (run.words, run.open, run.isOpen, run.filled)
        surplus = run.surplus
        position += used
        return used
      }
    }
  }

  private mutating func closeWord() {
    guard isOpen else { return }
    isOpen = false
    units.withUnsafeBufferPointer { words.append(FoldingRun.closed(open, filled: filled, units: $0)) }
  }
}
