/// Words that say what sort of place a name belongs to ("town", "oil field", بلدة) and are no part of it.
///
/// A query may carry them where the gazetteer's name does not, and the other way round. Those that name a sort of site must
/// hold: who asks for an airport is not answered with the town it is named after.
package enum ClassWords {
  /// A name without the class words at its ends.
  package struct Stripped {
    /// What is left.
    package var name: String
    /// Beginnings of the feature codes that the words allow; empty where they allow all.
    var featureCodes: [String]

    /// Whether a place is of the sort that the words name.
    func allows(_ place: Place) -> Bool {
      featureCodes.isEmpty || featureCodes.contains { place.featureCode.hasPrefix($0) }
    }
  }

  /// Class words, English and Arabic without the article, and beginnings of the feature codes of what they name; none where
  /// the word goes with anything.
  private static let words: [String: [String]] = {
    let groups: [([String], [String])] = [
      (["of", "the", "area", "region", "field", "fields", "refugee", "military", "border", "station"], []),
      (["district", "subdistrict", "governorate", "province", "county", "municipality"], []),
      (["ناحية", "منطقة", "محافظة", "قضاء"], []),
      (["town", "city", "village", "hamlet", "settlement", "neighborhood", "neighbourhood"], ["PPL"]),
      (["بلدة", "مدينة", "قرية"], ["PPL"]),
      (["oil", "gas", "oilfield", "نفط", "غاز", "حقل"], ["OIL", "GAS", "RIG"]),
      (["camp", "مخيم"], ["CMP", "PPL"]),
      (["airport", "مطار"], ["AIR"]),
      (["airbase", "air", "base", "قاعدة"], ["AIR", "INSM", "MILB"]),
      (["bridge", "جسر"], ["BDG"]), (["dam", "سد"], ["DAM"]), (["crossing", "معبر"], ["PST", "BDG", "FY"]),
      (["pumping", "محطة"], ["PMP", "STN", "RSTN"]),
      (["hill", "mountain", "mount", "تل", "جبل"], ["HLL", "MT", "RDG", "PPL"]),
      (["river", "نهر"], ["STM"]), (["lake", "بحيرة"], ["LK", "RSV"]), (["island"], ["ISL"]),
    ]
    var words: [String: [String]] = [:]
    for (names, codes) in groups {
      for name in names { words[NameFolding.folded(name)] = codes }
    }
    return words
  }()

  /// The feature codes of a folded word; nil where it is no class word.
  private static func featureCodes(of word: String) -> [String]? {
    words[word] ?? (word.hasPrefix("ال") ? words[String(word.dropFirst(2))] : nil)
  }

  /// A name without the class words at its ends; nil if there are none, or nothing would be left.
  package static func stripped(_ name: String) -> Stripped? {
    stripped(FoldedText(name))
  }

  /// The same of a name that is folded already.
  package static func stripped(_ text: FoldedText) -> Stripped? {
    guard let first = text.tokens.first, let last = text.tokens.last, text.tokens.count > 1,
      mayBeClassWord(text.units[first.units]) || mayBeClassWord(text.units[last.units])
    else { return nil }
    var words = text.tokens.indices.map { text.word($0) }
    let count = words.count
    var codes: [String] = []
    while let last = words.last, let found = featureCodes(of: last) {
      codes += found
      words.removeLast()
    }
    while let first = words.first, let found = featureCodes(of: first) {
      codes += found
      words.removeFirst()
    }
    guard words.count < count, !words.isEmpty else { return nil }
    return Stripped(name: words.joined(separator: " "), featureCodes: codes)
  }

  /// Whether folded units may be a class word: false is certain, and quick.
  private static func mayBeClassWord(_ units: ArraySlice<UInt16>) -> Bool {
    hashes.contains(hash(units)) || hashes.contains(hash(Article.stripped(units)))
  }

  private static func hash(_ units: some Sequence<UInt16>) -> UInt64 {
    units.reduce(NameKey.emptyHash, NameKey.extend)
  }

  private static let hashes: Set<UInt64> = Set(words.keys.map { hash($0.utf16) })
}
