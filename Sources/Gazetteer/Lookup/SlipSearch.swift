/// Finds the names that one slip of the pen makes the query of: two neighbours exchanged, a letter left out, put in, or
/// taken for another.
///
/// All the texts that one slip makes are asked for as they stand (the generation of edits of P. Norvig, "How to write a
/// spelling corrector", 2007), which an index of exact names answers without an index of its own. Sounds do not come into
/// it: a slip breaks them at will (Ahsarah for Asharah).
struct SlipSearch {
  private let index: NameIndex

  init(_ index: NameIndex) {
    self.index = index
  }

  /// Names of fewer letters are not corrected: too many are one letter apart.
  static let shortest = 5

  /// The keys that are one slip from a key, with their scores.
  func keys(near key: NameKey) -> [(key: Int, score: Double)] {
    let units = key.units
    let isArabic = units.contains { $0 >= 0x620 && $0 < 0x700 }
    // Arabic leaves short vowels out: a name of four letters has as much to tell it by as one of six in Latin script.
    let length = units.count + (isArabic ? 2 : 0)
    guard length >= Self.shortest, units.count >= 4, units.count <= 60 else { return [] }
    return units.withUnsafeBufferPointer { keys(near: $0, length) }
  }

  private func keys(near units: UnsafeBufferPointer<UInt16>, _ length: Int) -> [(key: Int, score: Double)] {
    let alphabet = Self.alphabet(of: units)
    var slips = Slips(units: units, index: index)
    let isLong = length >= 6 && units.count >= 5
    for position in units.indices {
      let start = position == 0 ? 0.03 : 0
      let letter = units[position]
      // What is written last is left out most; the first letter is seldom wrong.
      if position + 1 < units.count, units[position + 1] != letter {
        slips.ask(0.93 - start, position, replacing: 2, by: units[position + 1], letter)
      }
      if isLong || Self.isVowel(letter) { slips.ask(0.91 - start, position, replacing: 1) }
      for other in alphabet where other != letter {
        let near = SlipKeyboard.areNear(letter, other) || Self.isVowel(letter) && Self.isVowel(other)
        if near || length >= 7 {
          slips.ask((near ? 0.9 : 0.86) - start, position, replacing: 1, by: other)
        }
        if isLong || Self.isVowel(other) { slips.ask(0.9 - start, position, replacing: 0, by: other) }
      }
    }
    if isLong {
      for other in alphabet { slips.ask(0.9, units.count, replacing: 0, by: other) }
    }
    return slips.found.map { (key: $0.key, score: $0.value) }.sorted { $0.key < $1.key }
  }

  /// Asks for what edits make of some units. The text of an edit is put together only where an index may have it.
  private struct Slips {
    private let units: UnsafeBufferPointer<UInt16>
    private let index: NameIndex
    /// The hash of the units before each position.
    private let hashes: [UInt64]
    /// The best score of each key.
    private(set) var found: [Int: Double] = [:]

    init(units: UnsafeBufferPointer<UInt16>, index: NameIndex) {
      self.units = units
      self.index = index
      hashes = units.reduce(into: [NameKey.emptyHash]) { $0.append(NameKey.extend($0[$0.count - 1], $1)) }
    }

    /// Asks for the units with some from a position on replaced by one or two others, or by none.
    @inline(__always)
    mutating func ask(
      _ score: Double, _ position: Int, replacing count: Int, by first: UInt16? = nil, _ second: UInt16? = nil
    ) {
      var hash = hashes[position]
      if let first { hash = NameKey.extend(hash, first) }
      if let second { hash = NameKey.extend(hash, second) }
      var next = position &+ count
      while next < units.count {
        hash = NameKey.extend(hash, units[next])
        next &+= 1
      }
      if index.mayHave(hash) { take(hash, score, position, replacing: count, by: first, second) }
    }

    /// Takes the key that has a hash, where its units are those of the edit too.
    @inline(never)
    private mutating func take(
      _ hash: UInt64, _ score: Double, _ position: Int, replacing count: Int, by first: UInt16?,
      _ second: UInt16?
    ) {
      guard let key = key(hash, position, replacing: count, by: first, second) else { return }
      found[key] = max(found[key] ?? 0, score)
    }

    private func key(
      _ hash: UInt64, _ position: Int, replacing count: Int, by first: UInt16?, _ second: UInt16?
    ) -> Int? {
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count + 2) { edited in
        var end = 0
        func append(_ unit: UInt16) {
          edited[end] = unit
          end += 1
        }
        for unit in units[..<position] { append(unit) }
        if let first { append(first) }
        if let second { append(second) }
        for unit in units[(position + count)...] { append(unit) }
        return index.probe(hash, UnsafeBufferPointer(rebasing: edited[..<end])).key
      }
    }
  }

  /// The keys that a name has without an article that was mistyped: احلمد for الحمد, "Ahs Shuhayl".
  func keysWithoutArticle(of name: FoldedText) -> [(key: Int, score: Double)] {
    guard let first = name.tokens.first else { return [] }
    let word = Array(name.units[first.units])
    let rest = name.tokens.dropFirst().filter { !$0.isArticle }.flatMap {
      Article.stripped(name.units[$0.units])
    }
    var keys: [[UInt16]] = []
    if word.count >= 5, word[0] == 0x627 || word[0] == 0x644 {
      if word[0] == 0x627, word[2] == 0x644 { keys.append([word[1]] + word[3...] + rest) }
      keys.append(word[1...] + rest)
    } else if rest.count >= 4, Article.isExchanged(word) {
      keys.append(rest)
    }
    return keys.compactMap { units in
      guard units.count >= 4 else { return nil }
      let key = NameKey(units: units)
      return key.units.withUnsafeBufferPointer { index.probe(key.hash, $0).key }.map { (key: $0, score: 0.9) }
    }
  }

  private static func alphabet(of units: UnsafeBufferPointer<UInt16>) -> [UInt16] {
    if units.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { return latin }
    return units.contains { $0 >= 0x620 && $0 < 0x700 } ? arabic : []
  }

  private static let latin = Array("abcdefghijklmnopqrstuvwxyz".utf16)
  private static let arabic = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".utf16)

  private static func isVowel(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x627, 0x648, 0x64A: true
    default: false
    }
  }
}

/// Which letters are easily struck for each other.
enum SlipKeyboard {
  /// Rows of keys, each half a key right of the one above; the Arabic ones as on the usual Arabic keyboard.
  private static let layouts = [
    ["qwertyuiop", "asdfghjkl", "zxcvbnm"], ["ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرلىةوزظ"],
  ]

  /// For two letters of either alphabet, numbered from its first one: whether they lie beside each other.
  private static let near: [Bool] = {
    var near = [Bool](repeating: false, count: letters * letters)
    for rows in layouts.map({ $0.map { Array($0.utf16) } }) {
      for (line, row) in rows.enumerated() {
        for (column, letter) in row.enumerated() {
          let below = line + 1 < rows.count ? rows[line + 1] : []
          let neighbours =
            row.dropFirst(column + 1).prefix(1)
            + below.dropFirst(max(0, column - 1)).prefix(column > 0 ? 2 : 1)
          for other in neighbours {
            guard let first = number(letter), let second = number(other) else { continue }
            near[first * letters + second] = true
            near[second * letters + first] = true
          }
        }
      }
    }
    return near
  }()

  /// How many numbers there are: those of a to z, and of the Arabic letters from U+0621 to U+064A.
  private static let letters = 26 + 42

  private static func number(_ letter: UInt16) -> Int? {
    switch letter {
    case 0x61...0x7A: Int(letter) - 0x61
    case 0x621...0x64A: Int(letter) - 0x621 + 26
    default: nil
    }
  }

  /// Whether two folded letters lie beside each other.
  static func areNear(_ a: UInt16, _ b: UInt16) -> Bool {
    guard let first = number(a), let second = number(b) else { return false }
    return near[first * letters + second]
  }
}
