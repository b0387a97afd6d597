/// What a word can be; a word may be several things.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  static let determiner = WordClass(rawValue: 1 << 0)
  static let possessive = WordClass(rawValue: 1 << 1)
  static let quantifier = WordClass(rawValue: 1 << 2)
  static let conjunction = WordClass(rawValue: 1 << 3)
  static let listing = WordClass(rawValue: 1 << 4)
  static let subordinator = WordClass(rawValue: 1 << 5)
  static let contrast = WordClass(rawValue: 1 << 6)
  static let relative = WordClass(rawValue: 1 << 7)
  static let pronoun = WordClass(rawValue: 1 << 8)
  static let be = WordClass(rawValue: 1 << 9)
  static let have = WordClass(rawValue: 1 << 10)
  static let auxiliaryDo = WordClass(rawValue: 1 << 11)
  static let modal = WordClass(rawValue: 1 << 12)
  static let negation = WordClass(rawValue: 1 << 13)
  static let adverb = WordClass(rawValue: 1 << 14)
  static let hearsay = WordClass(rawValue: 1 << 15)
  static let settlement = WordClass(rawValue: 1 << 16)
  static let area = WordClass(rawValue: 1 << 17)
  static let admin = WordClass(rawValue: 1 << 18)
  static let feature = WordClass(rawValue: 1 << 19)
  static let part = WordClass(rawValue: 1 << 20)
  static let surroundings = WordClass(rawValue: 1 << 21)
  static let axis = WordClass(rawValue: 1 << 22)
  static let placeCue = WordClass(rawValue: 1 << 23)
  static let force = WordClass(rawValue: 1 << 24)
  static let forceAlone = WordClass(rawValue: 1 << 25)
  static let sideWord = WordClass(rawValue: 1 << 26)
  static let backed = WordClass(rawValue: 1 << 27)
  static let pro = WordClass(rawValue: 1 << 28)
  static let held = WordClass(rawValue: 1 << 29)
  static let surrounded = WordClass(rawValue: 1 << 30)
  static let withAllies = WordClass(rawValue: 1 << 31)
  static let demonym = WordClass(rawValue: 1 << 32)
  static let people = WordClass(rawValue: 1 << 33)
  static let civilian = WordClass(rawValue: 1 << 34)
  static let title = WordClass(rawValue: 1 << 35)
  static let givenName = WordClass(rawValue: 1 << 36)
  static let forceHead = WordClass(rawValue: 1 << 37)
  static let otherHead = WordClass(rawValue: 1 << 38)
  static let operation = WordClass(rawValue: 1 << 39)
  static let calendar = WordClass(rawValue: 1 << 40)
  static let unit = WordClass(rawValue: 1 << 41)
  static let transparent = WordClass(rawValue: 1 << 42)
  static let adjective = WordClass(rawValue: 1 << 43)
  static let common = WordClass(rawValue: 1 << 44)
  static let preposition = WordClass(rawValue: 1 << 45)
  static let plural = WordClass(rawValue: 1 << 46)
  static let quarter = WordClass(rawValue: 1 << 47)
  static let institution = WordClass(rawValue: 1 << 48)
  static let stateOrgan = WordClass(rawValue: 1 << 49)

  static let waterway = WordClass(rawValue: 1 << 50)
  static let particle = WordClass(rawValue: 1 << 51)
  static let portion = WordClass(rawValue: 1 << 52)
  static let main = WordClass(rawValue: 1 << 53)
  static let effort = WordClass(rawValue: 1 << 54)
  static let effortCue = WordClass(rawValue: 1 << 55)
  static let period = WordClass(rawValue: 1 << 56)
  static let evidence = WordClass(rawValue: 1 << 57)
  static let accusing = WordClass(rawValue: 1 << 58)
  static let helping = WordClass(rawValue: 1 << 59)

  /// The classes by their keys in the lexicon file.
  static let byKey: [String: WordClass] = [
    "determiners": .determiner, "possessives": .possessive, "quantifiers": .quantifier,
    "conjunctions": .conjunction, "listing": .listing, "subordinators": .subordinator, "contrast": .contrast,
    "relatives": .relative, "pronouns": .pronoun, "be": .be, "have": .have, "do": .auxiliaryDo,
    "modals": .modal, "negations": .negation, "adverbs": .adverb, "hearsay": .hearsay,
    "settlements": .settlement, "quarters": .quarter, "waterways": .waterway, "particles": .particle,
    "portions": .portion,
    "areas": .area, "admin": .admin, "features": .feature,
    "parts": .part,
    "surroundings": .surroundings, "axes": .axis, "place_cues": .placeCue, "forces": .force,
    "alone": .forceAlone, "side_words": .sideWord, "backed": .backed, "pro": .pro, "held": .held,
    "surrounded": .surrounded, "with_allies": .withAllies, "demonyms": .demonym, "peoples": .people,
    "civilians": .civilian, "titles": .title, "given_names": .givenName, "force_heads": .forceHead,
    "other_heads": .otherHead, "operations": .operation, "calendar": .calendar, "units": .unit,
    "transparent": .transparent, "adjectives": .adjective, "common": .common, "prepositions": .preposition,
    "institutions": .institution, "state_organs": .stateOrgan, "main": .main, "efforts": .effort,
    "effort_cues": .effortCue, "periods": .period, "evidence": .evidence,
    "accusing": .accusing, "helping": .helping,
  ]

  /// Classes whose plurals are made by the loader.
  static let nouns: WordClass = [
    .settlement, .quarter, .area, .admin, .feature, .part, .surroundings, .axis, .force, .forceAlone,
    .civilian,
  ]

  /// Auxiliary verbs.
  static let auxiliary: WordClass = [.be, .have, .auxiliaryDo, .modal]
}
