import Geodesy

/// A stretch of a report that names a place.
public struct Mention: Sendable, Hashable {
  /// A place that the name may mean.
  public struct Candidate: Sendable, Hashable {
    /// The place's identifier in the gazetteer.
    public var id: String
    /// How well it fits, 0 to 1.
    public var score: Double
    /// What speaks for and against it.
    public var why: [String]

    /// A candidate.
    public init(id: String, score: Double, why: [String]) {
      self.id = id
      self.score = score
      self.why = why
    }
  }

  /// The place that was chosen.
  public struct Resolved: Sendable, Hashable {
    /// Its identifier in the gazetteer.
    public var id: String
    /// Its name in the gazetteer.
    public var name: String
    /// Where it is.
    public var position: Position

    /// A chosen place.
    public init(id: String, name: String, position: Position) {
      self.id = id
      self.name = name
      self.position = position
    }
  }

  /// Where it begins in the document, in Unicode scalars.
  public var start: Int
  /// Where it ends, exclusive.
  public var end: Int
  /// As written.
  public var text: String
  /// The place, or nil where none was found.
  public var place: Resolved?
  /// How sure the choice is, 0 to 1.
  public var confidence: Double
  /// The places it may mean, best first.
  public var candidates: [Candidate]
  /// Why it is unresolved, or the cue that showed it to be a place; empty otherwise.
  public var why: String
  /// The words around it: its sentence, or of a very long one what stands near.
  public var evidence = ""

  /// A mention.
  public init(
    start: Int, end: Int, text: String, place: Resolved?, confidence: Double, candidates: [Candidate],
    why: String = ""
  ) {
    self.start = start
    self.end = end
    self.text = text
    self.place = place
    self.confidence = confidence
    self.candidates = candidates
    self.why = why
  }
}
