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
  }

  /// All folded units, without gaps.
  public let units: [UInt16]
  /// The words, in order.
  public let tokens: [Token]

  /// Folds a text.
  public init(_ text: String) {
    self.init(scalars: text.unicodeScalars, expectedCount: text.utf8.count)
  }

  /// Folds a text given as scalars.
  ///
  /// - Parameter expectedCount: about how many there are, to set memory aside.
  public init(scalars: some Sequence<Unicode.Scalar>, expectedCount: Int = 0) {
    let table = FoldingTable.units
    var units: [UInt16] = []
    var tokens: [Token] = []
    units.reserveCapacity(expectedCount)
    tokens.reserveCapacity(expectedCount / 8 + 1)
    var tokenStart = -1
    var unitStart = 0
    var position = 0
    var end = 0
    func close() {
      if tokenStart >= 0, units.count > unitStart {
        let range = unitStart..<units.count
        tokens.append(
          Token(start: tokenStart, end: end, units: range, isArticle: Article.matches(units[range])))
      }
      tokenStart = -1
    }
    for scalar in scalars {
      let before = units.count
      if NameFolding.fold(scalar, into: &units, table: table) {
        if units.count > before {
          if tokenStart < 0 {
            tokenStart = position
            unitStart = before
          }
          end = position + 1
        } else if tokenStart >= 0, scalar.properties.generalCategory == .nonspacingMark {
          end = position + 1
        }
      } else if tokenStart >= 0 {
        close()
      }
      position += 1
    }
    close()
    self.units = units
    self.tokens = tokens
  }

  /// A folded word as a string, for messages and tests.
  public func word(_ index: Int) -> String {
    String(decoding: units[tokens[index].units], as: UTF16.self)
  }
}
