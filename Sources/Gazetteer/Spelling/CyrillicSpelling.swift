/// How Cyrillic letters are written in Latin ones, so that names in Russian, Ukrainian and Serbian are heard like the
/// others.
///
/// Source: BGN/PCGN romanization of Russian (1947), without its rules for е and ё behind vowels; letters of other
/// languages as their own BGN/PCGN tables have them.
enum CyrillicSpelling {
  /// The Latin letters of a folded word, or nil where it is not in Cyrillic script.
  static func latin(_ word: ArraySlice<UInt16>) -> [UInt16]? {
    guard let first = word.first, first >= 0x430, first < 0x530 else { return nil }
    return word.flatMap { letters[$0] ?? [] }
  }

  private static let letters: [UInt16: [UInt16]] = {
    let pairs: [(String, String)] = [
      ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("е", "e"), ("ё", "yo"), ("ж", "zh"),
      ("з", "z"), ("и", "i"), ("й", "y"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"),
      ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "kh"), ("ц", "ts"),
      ("ч", "ch"), ("ш", "sh"), ("щ", "sh"), ("ъ", ""), ("ы", "y"), ("ь", ""), ("э", "e"), ("ю", "yu"),
      ("я", "ya"), ("і", "i"), ("ї", "yi"), ("є", "ye"), ("ґ", "g"), ("ў", "w"), ("ј", "y"), ("љ", "l"),
      ("њ", "n"), ("ћ", "ch"), ("ђ", "dj"), ("џ", "dj"), ("қ", "q"), ("ғ", "gh"), ("ҳ", "h"), ("ә", "a"),
      ("ө", "o"), ("ү", "u"), ("ұ", "u"), ("ң", "n"), ("һ", "h"),
    ]
    var letters: [UInt16: [UInt16]] = [:]
    for (cyrillic, latin) in pairs {
      if let unit = cyrillic.utf16.first { letters[unit] = Array(latin.utf16) }
    }
    return letters
  }()
}
