/// What a build read, left out, merged and wrote.
public struct BuildReport: Sendable, Hashable {
  /// What was read of one source.
  public struct Source: Sendable, Hashable {
    /// What it is called.
    public var name: String
    /// Places read, those left out by the filter among them.
    public var placesRead = 0
    /// Places taken.
    public var places = 0
    /// Names taken, those given apart from places among them.
    public var names = 0
    /// Names of administrative units.
    public var units = 0
    /// Places that the filter left out, by reason.
    public var filtered: [String: Int] = [:]
    /// Rows with a problem, by reason; numbers and quoted values in a reason are left open.
    public var problems: [String: Int] = [:]
  }

  /// The most disagreements that are listed.
  public static let disagreementLimit = 100_000

  /// The sources, in the order given.
  public var sources: [Source] = []
  /// Places in the gazetteer.
  public var places = 0
  /// Names in the gazetteer.
  public var names = 0
  /// Rows that became part of another row's entry.
  public var merged = 0
  /// Places that sources put far from each other, in the order of the entries; then those kept apart.
  public var disagreements: [Disagreement] = []
  /// How many disagreements there are, those beyond the limit too.
  public var disagreementCount = 0
  /// Names given for identifiers that no place has.
  public var namesWithoutPlace = 0

  mutating func add(_ disagreement: Disagreement) {
    disagreementCount += 1
    if disagreements.count < Self.disagreementLimit { disagreements.append(disagreement) }
  }
}

extension BuildReport.Source {
  /// Counts a problem under its reason, with numbers and quoted values left open.
  mutating func count(_ problem: SourceProblem) {
    problems[Self.kind(of: problem.reason), default: 0] += 1
  }

  static func kind(of reason: String) -> String {
    var kind = ""
    var quote: Character?
    var wasNumber = false
    for character in reason {
      if let open = quote {
        if character == open {
          quote = nil
          kind += "…\(character)"
        }
        continue
      }
      if character == "\"" || character == "“" { quote = character == "“" ? "”" : character }
      let isNumber = character.isNumber || (wasNumber && (character == "." || character == ","))
      if isNumber {
        if !wasNumber {
          if kind.hasSuffix("-") || kind.hasSuffix("−") { kind.removeLast() }
          kind += "…"
        }
      } else {
        kind.append(character)
      }
      wasNumber = isNumber
    }
    return kind
  }
}
