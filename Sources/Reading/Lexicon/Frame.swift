/// What a verb or noun says, and which of its complements is what.
///
/// A class, for every predicate of every sentence points to one, and never changed once loaded.
final class Frame: Sendable {
  /// The part that a complement plays in a claim.
  enum Role: String, Sendable, Hashable, CaseIterable {
    case target, origin, actor, against, within, agent, parties, pusher, none
  }

  /// How a governing verb stands to the action it governs; in the order of the bits of `Governors`.
  enum Governor: String, Sendable, Hashable, CaseIterable {
    case report, deny, plan, fail, succeed, cause, order, `repel`, support, happen
  }

  /// What a claim needs to be made, beyond its verb.
  enum Need: String, Sendable, Hashable, CaseIterable {
    case nothing, place, name, never
  }

  /// How a verb or noun governs other actions.
  struct Governors: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ governor: Governor) {
      let number = Governor.allCases.firstIndex(of: governor) ?? 0
      self.init(rawValue: 1 << UInt16(number))
    }

    static let report = Governors(rawValue: 1 << 0)
    static let deny = Governors(rawValue: 1 << 1)
    static let plan = Governors(rawValue: 1 << 2)
    static let fail = Governors(rawValue: 1 << 3)
    static let succeed = Governors(rawValue: 1 << 4)
    static let cause = Governors(rawValue: 1 << 5)
    static let order = Governors(rawValue: 1 << 6)
    static let `repel` = Governors(rawValue: 1 << 7)
    static let support = Governors(rawValue: 1 << 8)
    static let happen = Governors(rawValue: 1 << 9)

    /// How many there are.
    var count: Int { rawValue.nonzeroBitCount }

    /// Their names in the lexicon file.
    var names: [String] { Governor.allCases.filter { contains(Governors($0)) }.map(\.rawValue) }
  }

  private let contents: FrameContents

  init(_ contents: FrameContents) {
    self.contents = contents
  }

  /// The same frame with another part for its direct object.
  func taking(_ object: Role) -> Frame {
    guard object != contents.object else { return self }
    var own = contents
    own.object = object
    return Frame(own)
  }

  var word: String { contents.word }
  var entry: String { contents.entry }
  var kind: Claim.Kind? { contents.kind }
  var object: Role { contents.object }
  var subject: Role { contents.subject }
  var prepositions: [String: Role] { contents.prepositions }
  var isWeak: Bool { contents.isWeak }
  var expels: Bool { contents.expels }
  var enters: Bool { contents.enters }
  var need: Need { contents.need }
  var governors: Governors { contents.governors }
}
