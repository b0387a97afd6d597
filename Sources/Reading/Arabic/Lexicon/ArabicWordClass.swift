/// What an Arabic word can be, beside the actions of its frames; a word may be several things.
struct ArabicWordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// Town, village, camp: in front of a name, and no part of it.
  static let settlement = ArabicWordClass(rawValue: 1 << 0)
  /// A quarter of a city.
  static let quarter = ArabicWordClass(rawValue: 1 << 1)
  /// Field, airport, dam: with its name it is the name.
  static let feature = ArabicWordClass(rawValue: 1 << 2)
  /// Province, district.
  static let admin = ArabicWordClass(rawValue: 1 << 3)
  /// The countryside of a place.
  static let countryside = ArabicWordClass(rawValue: 1 << 4)
  /// The outskirts and surroundings of a place, which stand for it.
  static let surroundings = ArabicWordClass(rawValue: 1 << 5)
  /// A part inside a place.
  static let part = ArabicWordClass(rawValue: 1 << 6)
  /// Axis, front.
  static let axis = ArabicWordClass(rawValue: 1 << 7)
  /// Side, direction: only with the name of a direction.
  static let way = ArabicWordClass(rawValue: 1 << 8)
  /// A bank of a river.
  static let bank = ArabicWordClass(rawValue: 1 << 9)
  /// Ground without a name: positions, points, hills.
  static let ground = ArabicWordClass(rawValue: 1 << 10)
  /// Roads between places.
  static let road = ArabicWordClass(rawValue: 1 << 11)
  static let river = ArabicWordClass(rawValue: 1 << 12)
  /// It belongs to the name in front of it: "military" of an airport.
  static let nameTail = ArabicWordClass(rawValue: 1 << 13)
  /// Names begin with it: Tall, Abu, Kafr.
  static let nameOpener = ArabicWordClass(rawValue: 1 << 14)
  /// The name of a place that reports take as known.
  static let knownPlace = ArabicWordClass(rawValue: 1 << 15)
  /// Forces, fighters, elements: an armed side by whose they are.
  static let force = ArabicWordClass(rawValue: 1 << 16)
  /// An armed side by itself when it is definite or in the plural.
  static let forceAlone = ArabicWordClass(rawValue: 1 << 17)
  /// Brigade, movement: with a name of its own.
  static let unit = ArabicWordClass(rawValue: 1 << 18)
  /// Its possessor alone is the side: elements, groups, cells.
  static let neutral = ArabicWordClass(rawValue: 1 << 19)
  /// Both sides, the two parties: nobody in particular.
  static let anySide = ArabicWordClass(rawValue: 1 << 20)
  static let demonym = ArabicWordClass(rawValue: 1 << 21)
  static let adjective = ArabicWordClass(rawValue: 1 << 22)
  /// People, things and machines that take no ground.
  static let civilian = ArabicWordClass(rawValue: 1 << 23)
  static let title = ArabicWordClass(rawValue: 1 << 24)
  /// Who tells: monitor, source, agency.
  static let source = ArabicWordClass(rawValue: 1 << 25)
  static let quantifier = ArabicWordClass(rawValue: 1 << 26)
  static let time = ArabicWordClass(rawValue: 1 << 27)
  static let adverb = ArabicWordClass(rawValue: 1 << 28)
  /// Nouns that are neither places nor sides.
  static let thing = ArabicWordClass(rawValue: 1 << 29)
  static let opener = ArabicWordClass(rawValue: 1 << 30)
  static let relative = ArabicWordClass(rawValue: 1 << 31)
  static let hearsay = ArabicWordClass(rawValue: 1 << 32)
  static let negation = ArabicWordClass(rawValue: 1 << 33)
  static let still = ArabicWordClass(rawValue: 1 << 34)
  static let auxiliary = ArabicWordClass(rawValue: 1 << 35)
  static let future = ArabicWordClass(rawValue: 1 << 36)
  static let conjunction = ArabicWordClass(rawValue: 1 << 37)
  static let lengthUnit = ArabicWordClass(rawValue: 1 << 38)
  static let grip = ArabicWordClass(rawValue: 1 << 39)
  static let otherVerb = ArabicWordClass(rawValue: 1 << 40)
  static let neighbor = ArabicWordClass(rawValue: 1 << 41)
  static let plural = ArabicWordClass(rawValue: 1 << 42)
  static let there = ArabicWordClass(rawValue: 1 << 43)
  static let militaryWord = ArabicWordClass(rawValue: 1 << 44)
  /// That: what is said, wanted or possible follows.
  static let complementizer = ArabicWordClass(rawValue: 1 << 45)
  /// قد: of an imperfect, it may be so.
  static let particle = ArabicWordClass(rawValue: 1 << 46)

  /// The number of a unit in words: السابع
  static let ordinal = ArabicWordClass(rawValue: 1 << 47)
  /// A noun of force whose adjectives are feminine though it does not look so: جيوش
  static let feminine = ArabicWordClass(rawValue: 1 << 48)

  /// A state, which can be a party to a war.
  static let state = ArabicWordClass(rawValue: 1 << 49)

  /// Main, of an effort.
  static let main = ArabicWordClass(rawValue: 1 << 50)
  /// What can be the main one of several: attack, effort, axis.
  static let effort = ArabicWordClass(rawValue: 1 << 51)
  /// Belonging to, loyal to.
  static let owner = ArabicWordClass(rawValue: 1 << 52)

  /// The classes by their keys in the lexicon file.
  static let byKey: [String: ArabicWordClass] = [
    "settlements": .settlement, "quarters": .quarter, "features": .feature, "admin": .admin,
    "countryside": .countryside, "surroundings": .surroundings, "parts": .part, "axes": .axis, "ways": .way,
    "banks": .bank, "ground": .ground, "roads": .road, "rivers": .river, "name_tails": .nameTail,
    "name_openers": .nameOpener, "known_places": .knownPlace, "forces": .force, "alone": .forceAlone,
    "units": .unit, "neutral": .neutral, "any_side": .anySide, "demonyms": .demonym,
    "adjectives": .adjective, "civilians": .civilian, "titles": .title, "sources": .source,
    "quantifiers": .quantifier, "time": .time, "adverbs": .adverb, "things": .thing, "openers": .opener,
    "relatives": .relative, "hearsay": .hearsay, "negations": .negation, "still": .still,
    "auxiliaries": .auxiliary, "future": .future, "conjunctions": .conjunction,
    "length_units": .lengthUnit, "grip": .grip, "neighbors": .neighbor, "plurals": .plural, "there": .there,
    "military": .militaryWord, "complementizers": .complementizer, "particles": .particle,
    "ordinals": .ordinal, "feminine": .feminine, "states": .state,
    "main": .main, "efforts": .effort, "owners": .owner,
  ]

  /// Nouns that stand in front of the name of a place.
  static let placeNouns: ArabicWordClass = [.settlement, .quarter, .feature, .admin]
  /// Words that end a name.
  static let grammatical: ArabicWordClass = [
    .opener, .relative, .hearsay, .negation, .still, .auxiliary, .future, .conjunction, .adverb, .time,
    .quantifier, .otherVerb, .complementizer, .particle, .there,
  ]
}
