/// Words that say what sort of place a name belongs to ("town", "oil field", بلدة) and are no part of it.
///
/// A query may carry them where the gazetteer's name does not, and the other way round.
enum ClassWords {
  /// Folded class words, English and Arabic, without the article.
  private static let words: Set<String> = Set(
    [
      "town", "city", "village", "of", "the", "hamlet", "district", "subdistrict", "governorate", "province",
      "county",
      "area", "region", "municipality", "settlement", "neighborhood", "neighbourhood", "camp", "refugee",
      "oil",
      "gas", "field", "fields", "oilfield", "airport", "airbase", "air", "base", "military", "bridge", "dam",
      "crossing", "border", "station", "pumping", "hill", "mountain", "mount", "river", "lake", "island",
      "بلدة", "مدينة", "قرية", "ناحية", "منطقة", "محافظة", "قضاء", "مخيم", "حقل", "نفط", "غاز", "مطار", "جسر",
      "سد", "معبر", "محطة", "تل", "جبل", "نهر", "بحيرة", "قاعدة",
    ].map(NameFolding.folded))

  /// Whether a folded word is one.
  static func contains(_ word: String) -> Bool {
    words.contains(word) || (word.hasPrefix("ال") && words.contains(String(word.dropFirst(2))))
  }

  /// A name without the class words at its ends; nil if there are none, or nothing would be left.
  static func stripped(_ name: String) -> String? {
    let text = FoldedText(name)
    var words = text.tokens.indices.map { text.word($0) }
    let count = words.count
    while let last = words.last, contains(last) { words.removeLast() }
    while let first = words.first, contains(first) { words.removeFirst() }
    guard words.count < count, !words.isEmpty else { return nil }
    return words.joined(separator: " ")
  }
}
