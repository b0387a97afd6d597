/// What the nouns of references can stand for, by language.
struct ReferenceWords: Sendable {
  /// Nouns that fit any place: area, there.
  var anyPlace: Set<String> = []
  /// Nouns of settlements in groups whose members may stand for each other: town and city, village and hamlet.
  var settlements: [String: Int] = [:]
  /// Nouns of units that only contain places: province.
  var units: Set<String> = []
  /// Nouns that fit any armed side: group, force.
  var anySide: Set<String> = []
  /// Who attacked before: attackers.
  var attackers: Set<String> = []
  /// Nouns that fit the sides of a list of `actors.csv`: jihadists.
  var sides: [String: Set<String>] = [:]
  /// Nouns of armed sides that stand for a side whose own name has them: army, brigade.
  var ownNouns: Set<String> = []
  /// Words by which the source of a report speaks of itself: we, our.
  var firstPerson: Set<String> = []
}
