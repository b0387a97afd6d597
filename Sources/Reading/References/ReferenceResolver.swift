import Gazetteer

/// Finds what the references of a claim stand for in the sentences before.
///
/// The nearest sentence that names anything that fits decides; where it names more than one that fits, the report does
/// not tell which, and nothing is taken. Source of the order by recency and fit: S. Lappin and H. Leass, "An algorithm for
/// pronominal anaphora resolution" (1994), without its weights.
struct ReferenceResolver {
  let memory: DiscourseMemory
  let words: ReferenceWords
  let gazetteer: Gazetteer
  let actors: ActorTable

  /// The names that a reference stands for, or none.
  func meaning(of reference: ClaimReference) -> [String] {
    for sentence in memory.sentences.reversed() {
      let found =
        reference.isPlace ? places(reference, in: sentence) : sides(reference, in: sentence)
      if let found { return found }
    }
    return []
  }

  /// The places of a sentence that a reference stands for; nil where none fits, empty where it is open which.
  private func places(_ reference: ClaimReference, in sentence: DiscourseMemory.Sentence) -> [String]? {
    var fitting: [DiscourseMemory.NamedPlace] = []
    for place in sentence.mentions.map({ DiscourseMemory.place($0, isWater: isWater($0)) })
    where fits(place, reference.noun) && !fitting.contains(where: { $0.text == place.text }) {
      fitting.append(place)
    }
    guard !fitting.isEmpty else { return nil }
    if reference.count > 1 { return fitting.count == reference.count ? fitting.map(\.text) : [] }
    if fitting.count > 1 {
      let exact = fitting.filter { !reference.noun.isEmpty && $0.noun == reference.noun }
      return exact.count == 1 ? [exact[0].text] : []
    }
    return [fitting[0].text]
  }

  /// Whether a mention is the name of a river or a lake.
  private func isWater(_ draft: MentionDraft) -> Bool {
    guard !draft.names.isEmpty else { return false }
    let places = gazetteer.places(ofNames: draft.names)
    return !places.isEmpty && places.allSatisfy { Self.waters.contains(gazetteer.places[$0].featureCode) }
  }

  private static let waters: Set<String> = ["STM", "STMI", "STMX", "LK", "RSV", "CNL", "CNLI"]

  private func fits(_ place: DiscourseMemory.NamedPlace, _ noun: String) -> Bool {
    let own = place.words
    if place.isWater { return own.contains(noun) || place.noun == noun }
    if own.last.map(words.units.contains) ?? false { return false }
    if noun.isEmpty || words.anyPlace.contains(noun) { return !place.isAdmin }
    if place.noun == noun { return true }
    if let last = own.last, last == noun || last.hasSuffix(noun) && noun.utf8.count >= 4 {
      return true
    }
    if own.first == noun { return true }
    guard let group = words.settlements[noun], !place.isAdmin, !place.isFeature else { return false }
    if place.noun.isEmpty { return true }
    return words.settlements[place.noun] == group
  }

  private func sides(_ reference: ClaimReference, in sentence: DiscourseMemory.Sentence) -> [String]? {
    var fitting: [DiscourseMemory.NamedSide] = []
    for side in sentence.sides(actors) where fits(side, reference.noun) {
      // Two names of one side are one.
      if let same = fitting.firstIndex(where: {
        $0.text == side.text || $0.actor != nil && $0.actor == side.actor
      }) {
        if side.isActor { fitting[same].isActor = true }
        continue
      }
      fitting.append(side)
    }
    guard !fitting.isEmpty else { return nil }
    // "they": who acted before, rather than whom it was done to.
    if fitting.count > 1, reference.noun.isEmpty {
      let acting = fitting.filter(\.isActor)
      return acting.count == 1 ? [acting[0].text] : []
    }
    return fitting.count == 1 ? [fitting[0].text] : []
  }

  private func fits(_ side: DiscourseMemory.NamedSide, _ noun: String) -> Bool {
    if noun.isEmpty || words.anySide.contains(noun) { return true }
    if words.attackers.contains(noun) { return side.isAttacker }
    if words.ownNouns.contains(noun) || words.sides[noun] == nil,
      side.words.contains(noun) || side.words.contains("ال" + noun)
    {
      return true
    }
    guard let allowed = words.sides[noun], let own = side.side else { return false }
    return allowed.contains(own)
  }
}
