/// The key under which a name is found exactly: its folded words, without articles and gaps.
///
/// `Al-Baghuz al-Fawqani`, `Baghuz Fawqani` and `BaghuzFawqani` have the same key, and so have `الباغوز الفوقاني`
/// and `باغوز فوقاني`.
public struct NameKey: Sendable, Hashable {
  /// The folded units.
  public let units: [UInt16]
  /// A hash of the units that grows word by word (FNV-1a, 64 bits).
  public let hash: UInt64

  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of a name.
  public init(_ name: String) {
    self.init(FoldedText(name))
  }

  /// The key of all words of a text.
  package init(_ text: FoldedText) {
    var units: [UInt16] = []
    units.reserveCapacity(text.units.count)
    let isOnlyArticles = text.tokens.allSatisfy(\.isArticle)
    for token in text.tokens where isOnlyArticles || !token.isArticle {
      units.append(contentsOf: Article.stripped(text.units[token.units]))
    }
    self.init(units: units)
  }

  /// The key with these units.
  init(units: [UInt16]) {
    self.units = units
    self.hash = units.reduce(Self.emptyHash, Self.extend)
  }

  /// The hash of a key with one more unit.
  @inline(__always)
  static func extend(_ hash: UInt64, _ unit: UInt16) -> UInt64 {
    (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3
  }
}
