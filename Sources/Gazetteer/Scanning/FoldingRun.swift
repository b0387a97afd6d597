/// One pass of `WordReader` over bytes that lie in memory.
struct FoldingRun {
  var words: [ScannedWord]
  var open: ScannedWord
  var isOpen: Bool
  /// How many units are held.
  var filled: Int
  /// The bytes read before.
  let position: Int
  /// How many more bytes than scalars were read.
  var surplus: Int

  /// Folds bytes up to one of them at least, or to the beginning of a scalar that is cut off.
  ///
  /// - Parameter units: with room for two units a byte.
  /// - Returns: how many bytes were read.
  mutating func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, until end: Int, units: UnsafeMutableBufferPointer<UInt16>,
    codes: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    var at = 0
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        var code = codes[Int(byte)]
        guard code > ScanTable.lastCode else {
          at &+= 1
          if code == ScanTable.gap, isOpen { close(units) }
          continue
        }
        begin(at)
        var hash = open.hash
        var last = filled
        repeat {
          units[last] = code
          last &+= 1
          hash = NameKey.extend(hash, code)
          at &+= 1
          guard at < bytes.count, bytes[at] < 0x80 else { break }
          code = codes[Int(bytes[at])]
        } while code > ScanTable.lastCode
        filled = last
        open.hash = hash
        extend(to: at)
      } else if byte >= 0xC2, byte < 0xE0, at &+ 1 < bytes.count, bytes[at &+ 1] & 0xC0 == 0x80 {
        take(UInt32(byte & 0x1F) << 6 | UInt32(bytes[at &+ 1] & 0x3F), from: at, length: 2, units, codes)
        at &+= 2
      } else {
        switch UTF8Decoder.decode(bytes, at: at) {
        case .scalar(let value, let length):
          take(value, from: at, length: length, units, codes)
          at += length
        case .illFormed(let length):
          if isOpen { close(units) }
          surplus += length - 1
          at += length
        case .cut: return at
        }
      }
    }
    return at
  }

  @inline(__always)
  private mutating func begin(_ at: Int) {
    guard !isOpen else { return }
    isOpen = true
    open = ScannedWord()
    open.start = position &+ at
    open.surplus = surplus
    open.units = filled
  }

  @inline(__always)
  private mutating func extend(to at: Int) {
    open.extend(to: position &+ at, surplus: surplus)
    if filled &- open.units > WordReader.longestWord {
      open.isTooLong = true
      filled = open.units &+ WordReader.longestWord
    }
  }

  /// Takes a scalar of several bytes.
  @inline(__always)
  private mutating func take(
    _ value: UInt32, from at: Int, length: Int, _ units: UnsafeMutableBufferPointer<UInt16>,
    _ codes: UnsafeMutableBufferPointer<UInt16>
  ) {
    var code = value < 0x10000 ? codes[Int(value)] : ScanTable.several
    if code <= ScanTable.several {
      if code == ScanTable.unknown, let scalar = Unicode.Scalar(value) {
        code = ScanTable.code(scalar)
        codes[Int(value)] = code
      }
      if code == ScanTable.several {
        takeSeveral(value, from: at, length: length, units)
        return
      }
    }
    if code > ScanTable.lastCode {
      begin(at)
      if length == 2 { note(at) }
      units[filled] = code
      filled &+= 1
      open.hash = NameKey.extend(open.hash, code)
      surplus &+= length &- 1
      extend(to: at &+ length)
      return
    }
    if isOpen, code == ScanTable.gap { close(units) }
    surplus &+= length &- 1
    if isOpen, code == ScanTable.mark { extend(to: at &+ length) }
  }

  /// Keeps where the second and third units begin.
  @inline(__always)
  private mutating func note(_ at: Int) {
    let count = filled &- open.units
    guard count == 1 || count == 2 else { return }
    let bytes = position &+ at &- open.start
    let scalars = bytes &- (surplus &- open.surplus)
    guard bytes < 256 else { return }
    let offset = ScannedWord.Offset(
      bytes: UInt8(truncatingIfNeeded: bytes), scalars: UInt8(truncatingIfNeeded: scalars))
    if count == 1 { open.second = offset } else { open.third = offset }
  }

  /// Takes a scalar that is folded each time it is met.
  @inline(never)
  private mutating func takeSeveral(
    _ value: UInt32, from at: Int, length: Int, _ units: UnsafeMutableBufferPointer<UInt16>
  ) {
    var folded: [UInt16] = []
    let isWord = Unicode.Scalar(value).map {
      NameFolding.fold($0, into: &folded, table: FoldingTable.units)
    }
    if folded.isEmpty {
      if isOpen, isWord != true { close(units) }
      surplus += length - 1
      if isOpen, let scalar = Unicode.Scalar(value), scalar.properties.generalCategory == .nonspacingMark {
        extend(to: at + length)
      }
      return
    }
    begin(at)
    for unit in folded {
      units[filled] = unit
      filled += 1
      open.hash = NameKey.extend(open.hash, unit)
    }
    surplus += length - 1
    extend(to: at + length)
  }

  @inline(__always)
  private mutating func close(_ units: UnsafeMutableBufferPointer<UInt16>) {
    isOpen = false
    words.append(Self.closed(open, filled: filled, units: UnsafeBufferPointer(units)))
  }

  /// A word whose last unit was read.
  @inline(__always)
  static func closed(_ word: ScannedWord, filled: Int, units: UnsafeBufferPointer<UInt16>) -> ScannedWord {
    var word = word
    word.count = filled &- word.units
    let own = UnsafeBufferPointer(rebasing: units[word.units..<filled])
    word.isArticle = Article.matches(own)
    word.article = Article.attached(own)
    if word.article > 0 {
      word.hash = NameKey.emptyHash
      for unit in own[word.article...] { word.hash = NameKey.extend(word.hash, unit) }
    }
    return word
  }
}
