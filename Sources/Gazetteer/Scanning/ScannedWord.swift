/// A folded word of a text that is scanned. Small, for thousands are held at a time.
struct ScannedWord {
  /// Its first byte in the text.
  var start = 0
  /// How many more bytes than scalars the text has before it.
  var surplus = 0
  /// The hash of its units less an attached article.
  var hash = NameKey.emptyHash
  /// How many bytes it has, and how many more they are than its scalars.
  private var storedLength: UInt32 = 0
  private var storedOwnSurplus: UInt32 = 0
  private var storedUnits: UInt32 = 0
  private var storedCount: UInt16 = 0
  private var storedArticle: UInt8 = 0
  /// Whether it is an article that stands alone.
  var isArticle = false
  /// Whether it has more units than are held, or more bytes than any word: it is no name's then.
  var isTooLong = false
  /// Where its second and third units begin, after its start; nothing where the word is not in Arabic script.
  var second = Offset()
  var third = Offset()

  /// A distance in bytes and in scalars.
  struct Offset {
    var bytes: UInt8 = 0
    var scalars: UInt8 = 0
  }

  /// Where its units begin among those that are held.
  @inline(__always)
  var units: Int {
    get { Int(storedUnits) }
    set { storedUnits = UInt32(truncatingIfNeeded: newValue) }
  }

  /// How many units are held of it: at most `WordReader.longestWord`.
  @inline(__always)
  var count: Int {
    get { Int(storedCount) }
    set { storedCount = UInt16(truncatingIfNeeded: newValue) }
  }

  /// How many of the units are an attached article: 0 or 2.
  @inline(__always)
  var article: Int {
    get { Int(storedArticle) }
    set { storedArticle = UInt8(truncatingIfNeeded: newValue) }
  }

  /// The byte after its last.
  @inline(__always)
  var end: Int { start &+ Int(storedLength) }

  /// How many more bytes than scalars the text has before its end.
  @inline(__always)
  var endSurplus: Int { surplus &+ Int(storedOwnSurplus) }

  /// Puts its end behind a byte.
  @inline(__always)
  mutating func extend(to end: Int, surplus endSurplus: Int) {
    let length = end &- start
    storedLength = UInt32(truncatingIfNeeded: length)
    storedOwnSurplus = UInt32(truncatingIfNeeded: endSurplus &- surplus)
    if length > Int(Int32.max) { isTooLong = true }
  }

  /// Its units less an attached article, among those that are held.
  @inline(__always)
  var significant: Range<Int> { (units &+ article)..<(units &+ count) }
}
