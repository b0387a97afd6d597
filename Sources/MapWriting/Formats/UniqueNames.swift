/// Gives each thing a name of its own: in files and tables, names that differ only in capitals are the same.
struct UniqueNames {
  private var taken: Set<String>
  /// The most bytes that a name may have.
  private let limit: Int

  init(limit: Int, taken: Set<String> = []) {
    self.limit = limit
    self.taken = taken
  }

  /// The wanted name, cut to the limit, with a number where it is taken.
  mutating func name(for wanted: String) -> String {
    var name = TextLimit.cut(wanted.isEmpty ? "field" : wanted, to: limit)
    var number = 1
    while taken.contains(name.lowercased()) {
      let suffix = "_\(number)"
      name = TextLimit.cut(wanted, to: limit - suffix.utf8.count) + suffix
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }

  /// A name that is safe as a file's: no slash, no leading dot, no control character, at most 200 bytes.
  static func fileName(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isUnsafe = scalar.value < 32 || scalar.value == 127 || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
      safe.append(isUnsafe ? "_" : scalar)
    }
    if safe.first == "." { safe.replaceSubrange(safe.startIndex...safe.startIndex, with: ["_"]) }
    let cut = TextLimit.cut(String(safe), to: 200)
    return cut.isEmpty ? "layer" : cut
  }
}
