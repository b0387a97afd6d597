/// The sounds that a name is compared by: what is left of a letter once spelling habits are set aside.
///
/// Latin and Arabic letters meet here, so that one distance serves both scripts. The Arabic consonants are those of the
/// BGN/PCGN 1956 romanization; `c` and `v` stand for letters whose sound depends on the writer's language.
enum Sound: UInt8, CaseIterable {
  case a = 1, i, u
  case b, t, th, j, h, kh, d, dh, r, z, s, sh, ayn, gh, f, q, k, l, m, n, w, y, g, p, v, c
  case emphaticS, emphaticD, emphaticT, emphaticZ
  case digit0, digit1, digit2, digit3, digit4, digit5, digit6, digit7, digit8, digit9

  /// How many codes there are: the sounds, and from `otherLetters` on the letters of other scripts.
  static let codeCount = 128
  /// The first code of letters of scripts whose sounds are not known: each is only like itself.
  static let otherLetters: UInt8 = 64

  /// The code of a folded letter of another script. Two letters of one script rarely share one.
  static func code(ofOther unit: UInt16) -> UInt8 {
    otherLetters + UInt8(truncatingIfNeeded: unit & 63)
  }

  /// Whether it is a vowel: written, left out and mixed up freely.
  var isVowel: Bool { rawValue <= Sound.u.rawValue }

  /// The sound of a folded Arabic letter, or nil.
  init?(arabic unit: UInt16) {
    guard unit >= 0x600, unit < 0x700, let sound = Sound(rawValue: Self.arabicTable[Int(unit) - 0x600]) else {
      return nil
    }
    self = sound
  }

  /// Raw values by letter from U+0600 on; 0 for none.
  private static let arabicTable: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x100)
    for (letter, sound) in arabicLetters { table[Int(letter.value) - 0x600] = sound.rawValue }
    return table
  }()

  private static let arabicLetters: [Unicode.Scalar: Sound] = [
    "ا": .a, "ب": .b, "ت": .t, "ث": .th, "ج": .j, "ح": .h, "خ": .kh, "د": .d, "ذ": .dh, "ر": .r, "ز": .z,
    "س": .s, "ش": .sh, "ص": .emphaticS, "ض": .emphaticD, "ط": .emphaticT, "ظ": .emphaticZ, "ع": .ayn,
    "غ": .gh, "ف": .f, "ق": .q, "ك": .k, "ل": .l, "م": .m, "ن": .n, "ه": .h, "و": .u, "ي": .i, "گ": .g,
    "پ": .p, "چ": .sh, "ژ": .j, "ڤ": .v,
  ]
}
