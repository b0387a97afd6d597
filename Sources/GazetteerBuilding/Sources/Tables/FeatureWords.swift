/// GeoNames' feature codes for the words that other sources class places with: OpenStreetMap's, OCHA's, the Getty
/// thesaurus's, English and Arabic.
enum FeatureWords {
  /// The feature code of a class: a code as it is (`PPLA`), else that of a word; empty where neither is known.
  static func code(_ text: String) -> String {
    let trimmed = NameText.clean(text)
    if isCode(trimmed) { return trimmed }
    let word = trimmed.lowercased()
    if let code = words[word] { return code }
    // "inhabited places", "towns".
    return word.hasSuffix("s") ? words[String(word.dropLast())] ?? "" : ""
  }

  /// Capitals and digits, as GeoNames' codes are.
  private static func isCode(_ text: String) -> Bool {
    let bytes = text.utf8
    return (2...5).contains(bytes.count) && bytes.first.map { (0x41...0x5A).contains($0) } == true
      && bytes.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }

  private static let words: [String: String] = {
    let groups: [(code: String, words: [String])] = [
      ("PPLC", ["capital", "national capital", "national_capital", "عاصمة"]),
      (
        "PPL",
        [
          "city", "town", "village", "hamlet", "settlement", "populated place", "inhabited place", "locality",
          "community",
          "isolated_dwelling", "place", "p", "مدينة", "بلدة", "قرية",
        ]
      ),
      ("PPLX", ["suburb", "neighbourhood", "neighborhood", "quarter", "district of a town", "حي"]),
      ("CMP", ["camp", "refugee camp", "idp camp", "refugee_camp", "مخيم"]),
      ("FRM", ["farm", "مزرعة"]),
      ("PCLI", ["country", "nation", "sovereign state"]),
      ("ADM1", ["governorate", "province", "state", "admin1", "محافظة"]),
      ("ADM2", ["district", "county", "admin2", "منطقة"]),
      ("ADM3", ["subdistrict", "sub-district", "admin3", "ناحية"]), ("RGN", ["region", "area"]),
      ("STM", ["river", "stream", "نهر"]), ("WAD", ["wadi", "وادي"]), ("LK", ["lake", "بحيرة"]),
      ("RSV", ["reservoir"]), ("SPNG", ["spring"]), ("SEA", ["sea"]), ("DAM", ["dam", "سد"]),
      ("BDG", ["bridge", "جسر"]), ("MT", ["mountain", "peak", "جبل"]), ("HLL", ["hill", "تل"]),
      ("VAL", ["valley"]), ("ISL", ["island", "جزيرة"]), ("DSRT", ["desert"]),
      ("AIRP", ["airport", "aerodrome", "مطار"]), ("AIRB", ["airbase", "air base", "airfield"]),
      ("INSM", ["military base", "base", "military"]), ("OILF", ["oil field", "oilfield"]),
      ("GASF", ["gas field"]), ("PSTB", ["border crossing", "border_crossing", "معبر"]),
      ("RSTN", ["railway station", "station"]), ("ANS", ["archaeological site", "ruin"]),
      ("HSP", ["hospital"]),
    ]
    var words: [String: String] = [:]
    for group in groups {
      for word in group.words { words[word] = group.code }
    }
    return words
  }()
}
