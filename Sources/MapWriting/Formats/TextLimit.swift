/// Texts that are cut to a number of bytes in UTF-8.
enum TextLimit {
  /// The longest text of a dBASE field, in bytes.
  static let dBase = 254

  /// How long the texts of a dBASE field are at first: most are no longer, and each feature takes all of it.
  static let dBaseAtFirst = 80

  /// The whole numbers that dBASE keeps: eighteen digits, and one more would come back as a rounded number.
  static let dBaseIntegers: ClosedRange<Int64> = -99_999_999_999_999_999...99_999_999_999_999_999

  /// The longest name in PostgreSQL, in bytes.
  static let postgreSQL = 63

  /// The beginning of a text, at most so many bytes long, that ends with a whole character as a reader sees it.
  ///
  /// A single character of more bytes than that (a letter under a heap of marks) is cut between Unicode scalars.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var end = text.startIndex
    var bytes = 0
    for index in text.indices {
      bytes += text[index].utf8.count
      if bytes > limit { break }
      end = text.index(after: index)
    }
    if end > text.startIndex { return String(text[..<end]) }
    var scalars = String.UnicodeScalarView()
    bytes = 0
    for scalar in text.unicodeScalars {
      bytes += UTF8.width(scalar)
      if bytes > limit { break }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
