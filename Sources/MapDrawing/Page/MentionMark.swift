import Geodesy

/// Words of a report that name a place, and which place they were taken for.
public struct MentionMark: Sendable, Hashable {
  /// A place that the words may mean.
  public struct Candidate: Sendable, Hashable {
    /// Its identifier in the gazetteer.
    public var id: String
    /// Its name, or nil where the gazetteer at hand does not know it.
    public var name: String?
    /// Where it is, or nil.
    public var position: Position?
    /// What kind of place, and where it lies, in words.
    public var note: String
    /// How well it fits, 0 to 1.
    public var score: Double
    /// What speaks for and against it.
    public var why: [String]

    /// A candidate.
    public init(
      id: String, name: String? = nil, position: Position? = nil, note: String = "", score: Double,
      why: [String]
    ) {
      self.id = id
      self.name = name
      self.position = position
      self.note = note
      self.score = score
      self.why = why
    }
  }

  /// Where the words stand, in Unicode scalars of the text.
  public var range: Range<Int>
  /// The words.
  public var words: String
  /// The sentence around them.
  public var evidence: String
  /// The place, or nil where none was found.
  public var place: Candidate?
  /// Its name in Arabic, or nil.
  public var arabicName: String?
  /// How sure the choice is, 0 to 1.
  public var confidence: Double
  /// Why there is no place, or what showed that the words name one.
  public var why: String
  /// The places that the words may mean, best first; the one chosen too.
  public var candidates: [Candidate]

  /// A mention; what is known of its place is set afterwards.
  public init(range: Range<Int>, words: String, evidence: String, confidence: Double) {
    self.range = range
    self.words = words
    self.evidence = evidence
    self.confidence = confidence
    why = ""
    candidates = []
  }
}
