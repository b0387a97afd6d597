/// Words of a report that claim something to have happened.
public struct ClaimMark: Sendable, Hashable {
  /// A name as the report has it, and the place it was taken for.
  public struct Name: Sendable, Hashable {
    /// As written.
    public var words: String
    /// The place's name in the gazetteer, or nil where none was found.
    public var place: String?

    /// A name.
    public init(words: String, place: String?) {
      self.words = words
      self.place = place
    }
  }

  /// What happened, for example `advance`.
  public var kind: String
  /// The acting side by its common name, or nil.
  public var actor: String?
  /// The other side by its common name, or nil.
  public var against: String?
  /// Where the movement starts.
  public var origins: [Name]
  /// What is moved to, attacked, taken or held.
  public var targets: [Name]
  /// Compass directions, as in `from N`.
  public var directions: String
  /// Whether it is asserted, claimed by somebody, planned or negated.
  public var modality: String
  /// The first day, `YYYY-MM-DD`, or nil.
  public var dateStart: String?
  /// The day after the last, `YYYY-MM-DD`, or nil.
  public var dateEnd: String?
  /// The words that the days come from; empty where they come from elsewhere.
  public var dateWords: String
  /// How sure the reader is, 0 to 1.
  public var confidence: Double
  /// Where the clause stands, in Unicode scalars of the text.
  public var range: Range<Int>
  /// Where the sentence that features quote stands.
  public var sentence: Range<Int>
  /// That sentence.
  public var evidence: String

  /// A claim; what else is known of it is set afterwards.
  public init(kind: String, range: Range<Int>, sentence: Range<Int>, evidence: String, confidence: Double) {
    self.kind = kind
    self.range = range
    self.sentence = sentence
    self.evidence = evidence
    self.confidence = confidence
    origins = []
    targets = []
    directions = ""
    modality = "asserted"
    dateWords = ""
  }
}
