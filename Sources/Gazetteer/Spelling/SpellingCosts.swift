/// What it costs to take one sound for another, or to leave one out, in hundredths of a plain wrong consonant.
///
/// The classes follow how Arabic names are heard and written: q, k, g, gh and kh are mixed up, emphatic consonants are
/// written like plain ones, th and dh are heard as t, s, d and z, j as zh and sh, ayn is left out, w and y pass for u and
/// i. Within Arabic script, letters that differ by their dots alone are typing slips, and the other letters are not mixed
/// up by people who write them.
///
/// | what | Latin | Arabic | between the scripts |
/// |---|---|---|---|
/// | a vowel left out | 25 | 35 (long vowels are letters) | 8 (short ones are not written) |
/// | ayn, y, h, w left out | 15, 40, 50, 60 | 60, 40, 50, 60 | 15, 25, 50, 60 |
/// | another consonant left out | 100 | 100 | 100 |
/// | two neighbors exchanged | 80 | 80 | 80 |
/// | emphatic for plain (ص for س) | - | 5 | 5 |
/// | q for k; gh for g; kh for h; dh for z; th for t | 12, 15, 20, 15, 20 | 50, 15, 20, 15, 20 | 12, 15, 20, 15, 20 |
/// | dots only (ب ت ث ن) | - | 15 to 60 | - |
/// | any other consonant | 110 | 110 | 110 |
///
/// Sources: which letters meet in one name follows the romanization tables (BGN/PCGN 1956, ALA-LC 2012) and the variants
/// that GeoNames and Who's On First list for one place; the numbers were set by hand on look-ups in other spellings and
/// kept where they raised what is right and refused.
struct SpellingCosts: Sendable {
  /// A vowel left out or put in.
  static let vowelGap = 25
  /// A consonant left out or put in.
  static let consonantGap = 100
  /// Two neighbouring consonants in the wrong order.
  static let swap = 80

  /// Costs for two names in Latin script.
  static let latin = SpellingCosts(crossScript: false, arabicScript: false)
  /// Costs for two names in Arabic script, where letters that differ by dots alone are mistyped.
  static let arabic = SpellingCosts(crossScript: false, arabicScript: true)
  /// Costs between Arabic and Latin script, where short vowels are not written.
  static let crossScript = SpellingCosts(crossScript: true, arabicScript: false)

  /// Substitution costs, `Sound.codeCount` squared. The three tables last as long as the process.
  nonisolated(unsafe) let substitution: UnsafeBufferPointer<UInt8>
  /// Costs of leaving a sound out.
  nonisolated(unsafe) let gap: UnsafeBufferPointer<UInt8>

  private init(crossScript: Bool, arabicScript: Bool) {
    let size = Sound.codeCount
    var table = [UInt8](repeating: 110, count: size * size)
    var gap = [UInt8](repeating: UInt8(Self.consonantGap), count: size)
    func set(_ a: Sound, _ b: Sound, _ cost: UInt8) {
      table[Int(a.rawValue) * size + Int(b.rawValue)] = cost
      table[Int(b.rawValue) * size + Int(a.rawValue)] = cost
    }
    for index in 0..<size { table[index * size + index] = 0 }
    for (sounds, cost) in (arabicScript ? Self.dots : []) + Self.classes {
      for (number, first) in sounds.enumerated() {
        for second in sounds[(number + 1)...] { set(first, second, cost) }
      }
    }
    for (first, second, cost) in Self.pairs { set(first, second, cost) }
    if arabicScript {
      for (first, second, cost) in Self.arabicPairs { set(first, second, cost) }
    }
    for sound in [Sound.a, .i, .u] { gap[Int(sound.rawValue)] = UInt8(Self.vowelGap) }
    gap[Int(Sound.ayn.rawValue)] = 15
    gap[Int(Sound.h.rawValue)] = 50
    gap[Int(Sound.y.rawValue)] = 40
    gap[Int(Sound.w.rawValue)] = 60
    if arabicScript {
      // Long vowels are letters like others: left out less than short ones are in Latin script.
      for sound in [Sound.a, .i, .u] { gap[Int(sound.rawValue)] = 35 }
      gap[Int(Sound.ayn.rawValue)] = 60
    }
    if crossScript {
      for sound in [Sound.a, .i, .u] { gap[Int(sound.rawValue)] = 8 }
      gap[Int(Sound.y.rawValue)] = 25
      set(.u, .w, 0)
      set(.i, .y, 0)
    }
    substitution = Self.lasting(table)
    self.gap = Self.lasting(gap)
  }

  private static func lasting(_ values: [UInt8]) -> UnsafeBufferPointer<UInt8> {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: values.count)
    _ = copy.initialize(from: values)
    return UnsafeBufferPointer(copy)
  }

  /// Arabic letters of one shape, told apart by their dots.
  private static let dots: [([Sound], UInt8)] = [
    ([.b, .t, .th, .n, .i], 60), ([.j, .h, .kh], 60), ([.r, .z], 60), ([.ayn, .gh], 50), ([.f, .q], 60),
    ([.s, .sh], 35), ([.emphaticS, .emphaticD], 50), ([.emphaticT, .emphaticZ], 50), ([.d, .dh], 15),
  ]

  /// Sounds any two of which cost the same, later entries over earlier ones.
  private static let classes: [([Sound], UInt8)] = [
    ([.q, .k, .g, .gh, .kh], 50), ([.d, .dh, .z, .emphaticD, .emphaticZ], 30),
    ([.t, .th, .s], 45), ([.s, .sh], 35), ([.a, .i], 15), ([.i, .u], 30), ([.a, .u], 25),
  ]

  /// Within Arabic script: who writes it does not mix up q and k, s and sh, or the long vowels, as those do who hear them.
  private static let arabicPairs: [(Sound, Sound, UInt8)] = [
    (.q, .k, 50), (.a, .i, 60), (.a, .u, 60), (.i, .u, 50), (.s, .sh, 50), (.t, .s, 80), (.ayn, .a, 60),
    (.kh, .k, 90), (.gh, .q, 80),
  ]

  private static let pairs: [(Sound, Sound, UInt8)] = [
    (.q, .k, 12), (.q, .g, 25), (.gh, .g, 15), (.kh, .h, 20), (.kh, .k, 30), (.k, .g, 40), (.gh, .q, 40),
    (.t, .th, 20), (.d, .dh, 15), (.dh, .z, 15), (.th, .s, 30), (.t, .d, 60), (.s, .z, 45),
    (.emphaticS, .s, 5), (.emphaticS, .z, 40), (.emphaticS, .emphaticD, 50), (.emphaticS, .sh, 50),
    (.emphaticT, .t, 5), (.emphaticT, .th, 30), (.emphaticT, .emphaticZ, 50), (.emphaticT, .d, 50),
    (.emphaticD, .d, 5), (.emphaticD, .dh, 10), (.emphaticZ, .z, 8), (.emphaticZ, .dh, 8),
    (.j, .g, 25), (.j, .y, 50), (.j, .sh, 50), (.j, .z, 60), (.c, .j, 20), (.c, .sh, 25), (.c, .k, 20),
    (.c, .s, 30), (.c, .q, 30), (.v, .w, 15), (.v, .f, 30), (.v, .b, 30), (.p, .b, 20), (.p, .f, 50),
    (.w, .u, 12), (.y, .i, 8), (.y, .a, 40), (.w, .a, 60), (.ayn, .a, 10), (.ayn, .i, 25), (.ayn, .u, 25),
    (.h, .a, 60), (.m, .n, 70), (.w, .b, 80), (.l, .n, 90), (.r, .l, 90),
  ]
}
