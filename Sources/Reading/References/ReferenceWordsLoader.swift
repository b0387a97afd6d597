import Gazetteer
import Yams

/// Reads the section `references` of a lexicon file.
struct ReferenceWordsLoader: LexiconNodes {
  private(set) var words = ReferenceWords()

  init(_ node: Node) throws(LexiconError) {
    for (key, value) in try mapping(node, at: "references") {
      let entry = "references.\(key)"
      switch key {
      case "any_place": words.anyPlace = try folded(value, at: entry)
      case "units": words.units = try folded(value, at: entry)
      case "any_side": words.anySide = try folded(value, at: entry)
      case "attackers": words.attackers = try folded(value, at: entry)
      case "own_nouns": words.ownNouns = try folded(value, at: entry)
      case "first_person": words.firstPerson = try folded(value, at: entry)
      case "settlements":
        for (number, group) in try sequence(value, at: entry).enumerated() {
          for word in try folded(group, at: "\(entry)[\(number)]") { words.settlements[word] = number }
        }
      case "sides":
        for (noun, sides) in try mapping(value, at: entry) {
          words.sides[NameFolding.folded(noun)] = Set(try strings(sides, at: "\(entry).\(noun)"))
        }
      default:
        throw LexiconError(
          entry: entry,
          reason:
            "no such entry; there are any_place, settlements, units, any_side, attackers, own_nouns, first_person, sides"
        )
      }
    }
  }

  private func folded(_ node: Node, at entry: String) throws(LexiconError) -> Set<String> {
    Set(try strings(node, at: entry).map { NameFolding.folded($0) })
  }
}
