/// What the index keeps of a spelling in one byte: its script, whether it is of a well-known place, and how many
/// consonants it has.
struct SpellingFacts {
  let raw: UInt8

  init(raw: UInt8) { self.raw = raw }

  init(_ spelling: Spelling, isWellKnown: Bool) {
    raw = spelling.script.rawValue << 6 | (isWellKnown ? 32 : 0) | UInt8(min(31, spelling.consonants))
  }

  var script: Spelling.Script { Spelling.Script(rawValue: raw >> 6) ?? .other }
  var isWellKnown: Bool { raw & 32 != 0 }
  /// At most 31: beyond, names are so long that one more or less makes no difference.
  var consonants: Int { Int(raw & 31) }
}
