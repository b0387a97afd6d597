/// A text as folded words with their places in it: what names are matched against.
///
/// Made in one pass over the Unicode scalars; nothing is copied but the folded units, 16 bits each.
public struct FoldedText: Sendable {
  /// A word: a run of letters and digits. Apostrophes do not end it, hyphens do.
  public struct Token: Sendable, Hashable {
    /// Offset of its first Unicode scalar in the text.
    public let start: Int
    /// Offset after its last Unicode scalar.
    public let end: Int
    /// Where its folded units lie in `units`.
    public let units: Range<Int>
    /// Whether it is an Arabic article in Latin letters (al, el, as, ash …) or the Arabic script's bare ال.
    public let isArticle: Bool
    /// The FNV-1a hash of its units, as of a `NameKey`.
    package let hash: UInt64
  }

  /// All folded units, without gaps.
  public let units: [UInt16]
  /// The words, in order.
  public let tokens: [Token]

  /// Folds a text.
  public init(_ text: String) {
    self.init(scalars: Array(text.unicodeScalars))
  }

  /// Folds a text given as scalars.
  ///
  /// - Parameter expectedCount: about how many there are, to set memory aside.
  public init(scalars: some Sequence<Unicode.Scalar>, expectedCount: Int = 0) {
    var all: [Unicode.Scalar] = []
    all.reserveCapacity(expectedCount)
    all.append(contentsOf: scalars)
    self.init(scalars: all)
  }

  /// Folds a text given as an array of scalars.
  public init(scalars: [Unicode.Scalar]) {
    (units, tokens) = scalars.withUnsafeBufferPointer { ScalarFolding.fold($0) }
  }

  /// A folded word as a string, for messages and tests.
  public func word(_ index: Int) -> String { String(folded: units[tokens[index].units]) }
}
