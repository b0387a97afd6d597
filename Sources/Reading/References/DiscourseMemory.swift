import Gazetteer

/// What the last sentences of a paragraph have named: what a reference can stand for.
struct DiscourseMemory: Sendable {
  struct NamedPlace: Sendable {
    /// The name as written.
    var text: String
    /// The noun that stands with it, folded, or "".
    var noun: String
    /// It is a province or another unit that only contains things.
    var isAdmin: Bool
    var isFeature: Bool
    /// It is a river or a lake.
    var isWater: Bool

    /// The words of its name, folded.
    var words: [String] { foldedWords(text) }
  }

  struct NamedSide: Sendable {
    var text: String
    /// Its side by the table of actors, or nil.
    var side: String?
    var actor: Int?
    /// It acts in a claim of its sentence.
    var isActor: Bool
    /// It attacks in a claim of its sentence.
    var isAttacker: Bool

    /// The words of its name, folded.
    var words: [String] { foldedWords(text) }
  }

  private static func foldedWords(_ text: String) -> [String] {
    let folded = FoldedText(text)
    return folded.tokens.indices.map { folded.word($0) }
  }

  /// The name of an armed side in a sentence, as its grammar finds it.
  struct SideName: Sendable {
    /// Where it stands in the sentence, in Unicode scalars.
    var range: Range<Int>
    /// Its number in the table of actors, or nil.
    var actor: Int?
  }

  /// What a sentence named. Who its sides are is told when a reference asks for it: most sentences are never asked.
  struct Sentence: Sendable {
    var mentions: [MentionDraft] = []
    var claims: [Claim] = []
    var names: [SideName] = []
    var scalars: [Unicode.Scalar] = []

    /// The sides of the sentence: those of its claims, and others that it names.
    func sides(_ actors: ActorTable) -> [NamedSide] {
      DiscourseMemory.sides(
        of: claims, named: names.map { (String(scalars: scalars[$0.range]), $0.actor) }, actors: actors)
    }
  }

  /// How many sentences back a reference reaches.
  static let reach = 3
  /// The sentences of the paragraph, the last one last.
  private(set) var sentences: [Sentence] = []

  mutating func openParagraph() { sentences = [] }

  mutating func add(_ sentence: Sentence) {
    sentences.append(sentence)
    if sentences.count > Self.reach { sentences.removeFirst() }
  }

  /// The sides of a sentence: those of its claims, and others that it names.
  ///
  /// - Parameter named: the names of sides in it, with their numbers in the table where they have one.
  private static func sides(
    of claims: [Claim], named: [(text: String, actor: Int?)], actors: ActorTable
  ) -> [NamedSide] {
    var sides: [NamedSide] = []
    func add(_ text: String, number: Int? = nil, isActor: Bool, isAttacker: Bool) {
      if let known = sides.firstIndex(where: { $0.text == text }) {
        sides[known].isActor = sides[known].isActor || isActor
        sides[known].isAttacker = sides[known].isAttacker || isAttacker
        return
      }
      let known = number ?? named.first { $0.actor != nil && text.utf8.holds($0.text.utf8) }?.actor
      sides.append(
        NamedSide(
          text: text, side: known.map { actors.actors[$0].side }, actor: known, isActor: isActor,
          isAttacker: isAttacker))
    }
    for claim in claims {
      let isStandIn = claim.references.contains { $0.role == .actor }
      if let actor = claim.actor, !isStandIn {
        add(actor, isActor: true, isAttacker: claim.kind == .attack || claim.kind == .advance)
      }
      if let against = claim.against { add(against, isActor: false, isAttacker: false) }
    }
    for (text, actor) in named where !sides.contains(where: { $0.text.utf8.holds(text.utf8) }) {
      add(text, number: actor, isActor: false, isAttacker: false)
    }
    return sides
  }

  /// A mention as references see it.
  ///
  /// - Parameter isWater: it is the name of a river or a lake, by the gazetteer.
  static func place(_ draft: MentionDraft, isWater: Bool) -> NamedPlace {
    NamedPlace(
      text: draft.text, noun: draft.noun,
      isAdmin: draft.classes.contains(.admin) && draft.classes.isDisjoint(with: .part),
      isFeature: draft.classes.contains(.feature), isWater: isWater)
  }
}

extension String.UTF8View {
  /// Whether other bytes stand in these, one behind the other.
  fileprivate func holds(_ other: String.UTF8View) -> Bool {
    guard let first = other.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: other) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
