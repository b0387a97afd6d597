import Gazetteer

/// Gathers the names of a place without repetitions.
///
/// A text is kept once in each language where it is preferred or official there; a variant that repeats a text says
/// nothing new.
struct NameList {
  private(set) var names: [SourceName] = []

  /// Adds a name, cleaned; an empty one is passed over.
  mutating func add(_ text: String, language: String = "und", kind: PlaceName.Kind = .variant) {
    let text = NameText.clean(text)
    guard !text.isEmpty else { return }
    for index in names.indices where names[index].text == text {
      if names[index].language == "und", language != "und" {
        names[index].language = language
        if kind == .official { names[index].kind = kind }
        return
      }
      if names[index].language == language || kind == .variant || kind == .romanization || language == "und" {
        return
      }
    }
    names.append(SourceName(text, language: language, kind: kind))
  }

  /// Whether a text is in Latin letters, though its language is not written in them: a transliteration.
  static func isRomanized(_ text: String, language: String) -> Bool {
    guard nonLatin.contains(language) else { return false }
    return !text.unicodeScalars.contains { $0.value > 0x2FF && $0.properties.isAlphabetic && !isLatin($0) }
  }

  private static let nonLatin: Set<String> = [
    "ar", "arz", "fa", "ur", "ckb", "he", "ru", "uk", "bg", "sr", "mk", "be", "el", "hy", "ka", "ja", "zh",
    "ko",
    "hi", "bn", "ta", "te", "th", "my", "km", "lo", "am", "ti", "ps", "sd", "ug", "ne", "mr", "gu", "pa",
    "yi", "azb",
    "mzn",
  ]

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x1E00...0x1EFF).contains(scalar.value) || (0x2C60...0x2C7F).contains(scalar.value)
      || (0xA720...0xA7FF).contains(scalar.value) || (0x02B0...0x02FF).contains(scalar.value)
  }
}
