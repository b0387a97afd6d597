import Gazetteer
import Yams

/// Reads a file of date words and checks every entry.
struct DateLexiconLoader: LexiconNodes {
  private(set) var table = WordTable(blank: DateWord())
  private(set) var attached: [[UInt16]] = []
  private(set) var conjunctions: Set<UInt16> = []

  init(bytes: [UInt8]) throws(LexiconError) {
    let byKey = try sections(
      bytes,
      known: [
        "months", "weekdays", "days", "following", "units", "plural_units", "pairs", "numbers", "ordinals",
        "parts", "words", "attached", "conjunctions",
      ])
    if let node = byKey["months"] { try load(node, "months", 1...12) { $0.month = $1 } }
    if let node = byKey["weekdays"] { try load(node, "weekdays", 1...7) { $0.weekday = $1 } }
    if let node = byKey["following"] { try load(node, "following", -31...31) { $0.following = $1 } }
    if let node = byKey["numbers"] { try load(node, "numbers", 1...60) { $0.number = $1 } }
    if let node = byKey["ordinals"] { try load(node, "ordinals", 1...31) { $0.ordinal = $1 } }
    if let node = byKey["days"] { try loadDays(node) }
    if let node = byKey["units"] { try loadCases(node, "units") { $0.unit = $1 } }
    if let node = byKey["plural_units"] {
      try loadCases(node, "plural_units") {
        $0.unit = $1
        $0.isPlural = true
      }
    }
    if let node = byKey["pairs"] {
      try loadCases(node, "pairs") {
        $0.unit = $1
        $0.isPair = true
      }
    }
    if let node = byKey["parts"] { try loadCases(node, "parts") { $0.part = $1 } }
    if let node = byKey["words"] { try loadRoles(node) }
    try loadParticles(attached: byKey["attached"], conjunctions: byKey["conjunctions"])
  }

  private mutating func edit(
    _ text: String, at entry: String, _ change: (inout DateWord) -> Void
  ) throws(LexiconError) {
    guard !FoldedText(text).tokens.isEmpty else { throw LexiconError(entry: entry, reason: "it is empty") }
    table.edit(text, change)
  }

  /// Lists of words under a number.
  private mutating func load(
    _ node: Node, _ section: String, _ range: ClosedRange<Int>, _ change: (inout DateWord, Int) -> Void
  ) throws(LexiconError) {
    for (key, list) in try mapping(node, at: section) {
      guard let number = Int(key), range.contains(number) else {
        throw LexiconError(
          entry: "\(section).\(key)", reason: "no number from \(range.lowerBound) to \(range.upperBound)")
      }
      for word in try strings(list, at: "\(section).\(key)") {
        try edit(word, at: "\(section).\(key)") { change(&$0, number) }
      }
    }
  }

  /// Lists of words under the name of a case.
  private mutating func loadCases<Case: RawRepresentable<String> & CaseIterable>(
    _ node: Node, _ section: String, _ change: (inout DateWord, Case) -> Void
  ) throws(LexiconError) {
    for (key, list) in try mapping(node, at: section) {
      guard let value = Case(rawValue: key) else {
        throw LexiconError(
          entry: "\(section).\(key)",
          reason: "none of " + Case.allCases.map(\.rawValue).joined(separator: ", "))
      }
      for word in try strings(list, at: "\(section).\(key)") {
        try edit(word, at: "\(section).\(key)") { change(&$0, value) }
      }
    }
  }

  /// Words for days counted from the report's date: "-1" for yesterday, "-1..1" for last night until today.
  private mutating func loadDays(_ node: Node) throws(LexiconError) {
    for (key, list) in try mapping(node, at: "days") {
      let ends = key.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first, let start = first, ends.count <= 2, let last = ends.last,
        let end = ends.count == 2 ? last : start + 1, start < end
      else {
        throw LexiconError(entry: "days.\(key)", reason: "neither a number of days nor two with .. between")
      }
      for word in try strings(list, at: "days.\(key)") {
        try edit(word, at: "days.\(key)") { $0.offset = start..<end }
      }
    }
  }

  private mutating func loadRoles(_ node: Node) throws(LexiconError) {
    for (key, list) in try mapping(node, at: "words") {
      guard let role = DateWord.Roles.byKey[key] else {
        throw LexiconError(
          entry: "words.\(key)",
          reason: "none of " + DateWord.Roles.byKey.keys.sorted().joined(separator: ", "))
      }
      for word in try strings(list, at: "words.\(key)") {
        try edit(word, at: "words.\(key)") { $0.roles.insert(role) }
      }
    }
  }

  private mutating func loadParticles(attached: Node?, conjunctions: Node?) throws(LexiconError) {
    if let attached {
      self.attached = try strings(attached, at: "attached").map { FoldedText($0).units }
        .sorted { $0.count > $1.count }
    }
    if let conjunctions {
      self.conjunctions = Set(
        try strings(conjunctions, at: "conjunctions").flatMap { FoldedText($0).units })
    }
  }
}
