/// Texts that readers stumble over.
enum OddTexts {
  static let all: [String] =
    marks + dates + numbers + escapes
    + ["\u{301}", "\u{64B}", "\u{640}"].map { String(repeating: $0, count: 40) }

  private static let marks = [
    "\u{0}", "\u{FEFF}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}",
    "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{61C}", "\u{AD}",
    "\u{301}", "\u{651}", "\u{640}", "\u{34F}", "\u{FE0F}", "\u{1F468}\u{200D}\u{1F469}", "\u{FDFA}",
    "\u{130}",
    "\u{1C4}", "\u{FB03}", "\u{E0001}", "\u{10FFFF}", "\r", "\n", "\r\n", "\n\n", "\r\r", "\u{85}",
    "\u{2028}",
    "\u{2029}", "\u{B}", "\u{A0}", "\u{3000}", ".", ". ", "...", "!?", "،", "؛", "؟", "(", ")", "[1]", "\"",
    "“",
    "'s", "s'", "’", "-", "–", "—", ":", ";", ",", "/", "|", "#", "* ", "• ", "== ", "- ", "%", "&", "U.S.",
    "No. 1",
    "J.", "S.A.A.", "-held", "al-", "و", "ب", "لل", "ال",
  ]
  private static let dates = [
    "29 February", "29 February 2019", "31/02/2019", "2020-02-29", "0000-00-00", "9999-12-31", "0001-01-01",
    "31.12.9999", "1/13/2019", "13/13/2019", "٢٩ شباط", "١٥/١/٢٠١٩", "on Monday", "two days later",
    "9999 years ago",
    "between 3 and 9 January", "30–31 December", "since", "until", "before", "yesterday", "أمس", "قبل يومين",
  ]
  private static let numbers = [
    "8 km", "99999999999999999999.5 km", String(repeating: "9", count: 400) + " km", "0.5 miles", "-1",
    "1e999",
    "٨ كم", "۸", "८", "８", "Ⅷ", "½", "9223372036854775808", "1,000,000", "3,5",
  ]
  private static let escapes = [
    "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u0000", "\\n", "\\\"", "null", "{}", "[]", "[[[[", "1e400",
    "-0.0",
    "{\"text\": \"", "\"date\": \"2019-02-29\"", "\"lang\": \"ar\"", "\"kind\": \"advance\"",
    "\"places\": []",
    "\"claims\": []", "\"heading\": [\"N\"]", "\"lat\": 90", "\"lon\": -180",
  ]
}
