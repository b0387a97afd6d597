/// How Latin letters spell the sounds of Arabic names, in the habits of several languages.
///
/// Digraphs are read as English (sh, kh, gh, th, dh), French (ch, dj, ou, qu), German (sch) and Italian (sci) writers
/// mean them. Doubled consonants and lengthened vowels count once.
///
/// Sources: BGN/PCGN romanization of Arabic (1956), ALA-LC romanization tables (2012), and the habits of the names
/// themselves as GeoNames and Who's On First list them.
enum LatinSpelling {
  /// Appends the sounds of a folded Latin word.
  static func append(_ word: ArraySlice<UInt16>, to sounds: inout [UInt8]) {
    word.withUnsafeBufferPointer { append($0, to: &sounds) }
  }

  private static func append(_ letters: UnsafeBufferPointer<UInt16>, to sounds: inout [UInt8]) {
    var position = 0
    let start = sounds.count
    while position < letters.count {
      let (sound, length) = sound(in: letters, at: position)
      position += length
      guard let sound else { continue }
      // Gemination, long vowels and diphthongs of one class count once.
      if sounds.count > start, sounds.last == sound.rawValue { continue }
      if sound == .k, length == 1, letter(letters, position - 1) == UInt8(ascii: "x") {
        sounds.append(contentsOf: [Sound.k.rawValue, Sound.s.rawValue])
        continue
      }
      sounds.append(sound.rawValue)
    }
  }

  /// The letter at a position, 0 for one that is not Latin and behind the last.
  @inline(__always)
  private static func letter(_ letters: UnsafeBufferPointer<UInt16>, _ position: Int) -> UInt8 {
    position < letters.count && letters[position] < 0x80 ? UInt8(truncatingIfNeeded: letters[position]) : 0
  }

  private static func sound(in letters: UnsafeBufferPointer<UInt16>, at position: Int) -> (Sound?, Int) {
    let first = letter(letters, position)
    let second = letter(letters, position + 1)
    let third = letter(letters, position + 2)
    if let digraph = digraph(first, second, third) { return digraph }
    if first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") {
      return (Sound(rawValue: Sound.digit0.rawValue + first - UInt8(ascii: "0")), 1)
    }
    if first == UInt8(ascii: "y") {
      // Between vowels, or at the start, y is a consonant; elsewhere it is i.
      let before = position > 0 && isVowel(letter(letters, position - 1))
      return ((before || isVowel(second)) ? .y : .i, 1)
    }
    return (first < 0x80 ? Sound(rawValue: single[Int(first)]) : nil, 1)
  }

  private static func digraph(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Sound?, Int)? {
    guard mayBeginDigraph(first) else { return nil }
    let letter = { (character: Unicode.Scalar) in UInt8(ascii: character) }
    switch (first, second) {
    case (letter("s"), letter("c")) where third == letter("h"): return (.sh, 3)
    case (letter("s"), letter("c")) where third == letter("i"): return (.sh, 3)
    case (letter("t"), letter("c")) where third == letter("h"): return (.sh, 3)
    case (letter("s"), letter("h")), (letter("c"), letter("h")): return (.sh, 2)
    case (letter("k"), letter("h")): return (.kh, 2)
    case (letter("g"), letter("h")): return (.gh, 2)
    case (letter("t"), letter("h")): return (.th, 2)
    case (letter("d"), letter("h")): return (.dh, 2)
    case (letter("z"), letter("h")), (letter("d"), letter("j")): return (.j, 2)
    case (letter("p"), letter("h")): return (.f, 2)
    case (letter("c"), letter("k")): return (.k, 2)
    case (letter("q"), letter("u")) where third == letter("i") || third == letter("e"): return (.k, 2)
    case (letter("o"), letter("u")) where isVowel(third): return (.w, 2)
    case (letter("o"), letter("u")), (letter("o"), letter("o")): return (.u, 2)
    case (letter("e"), letter("e")): return (.i, 2)
    default: return nil
    }
  }

  /// Whether a digraph may begin with a letter: false is certain, and quick.
  @inline(__always)
  private static func mayBeginDigraph(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "k"),
      UInt8(ascii: "o"), UInt8(ascii: "p"), UInt8(ascii: "q"), UInt8(ascii: "s"), UInt8(ascii: "t"),
      UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  /// Raw values by ASCII letter; 0 for none.
  private static let single: [UInt8] = {
    let pairs: [(Unicode.Scalar, Sound)] = [
      ("a", .a), ("b", .b), ("c", .c), ("d", .d), ("e", .i), ("f", .f), ("g", .g), ("h", .h), ("i", .i),
      ("j", .j), ("k", .k), ("l", .l), ("m", .m), ("n", .n), ("o", .u), ("p", .p), ("q", .q), ("r", .r),
      ("s", .s), ("t", .t), ("u", .u), ("v", .v), ("w", .w), ("x", .k), ("z", .z),
    ]
    var table = [UInt8](repeating: 0, count: 0x80)
    for (letter, sound) in pairs { table[Int(letter.value)] = sound.rawValue }
    return table
  }()
}
