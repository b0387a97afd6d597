/// How long a text is: `10kB`, `1MB`. The makers name their files by it.
struct TextSize: Hashable, Comparable, CustomStringConvertible {
  let description: String
  /// In millions.
  let megabytes: Double

  /// - Throws: `UnknownSize` if it is no number with kB or MB.
  init(_ name: String) throws {
    guard let number = Double(name.dropLast(2)), number > 0,
      let factor = ["kB": 1e-3, "MB": 1][name.suffix(2)]
    else { throw UnknownSize(name: name) }
    description = name
    megabytes = number * factor
  }

  static func < (a: TextSize, b: TextSize) -> Bool { a.megabytes < b.megabytes }

  /// How often a text of this length is read: long ones need not be read again to be timed well.
  var runs: Int { megabytes < 0.5 ? 5 : megabytes < 5 ? 3 : 1 }
}

/// A size that names no length of a text.
struct UnknownSize: Error, CustomStringConvertible {
  let name: String

  var description: String { "\"\(name)\" is no size: write a number and kB or MB, as in 20MB" }
}
