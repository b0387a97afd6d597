import JSONText

/// What was read in a document: the places it mentions and the claims it makes, each with its words.
///
/// The only thing that is kept; axes, fronts and pockets are computed from it.
public struct Reading: Sendable, Hashable {
  /// The document's identifier.
  public var id: String
  /// The document's date, `YYYY-MM-DD`, or nil.
  public var date: String?
  /// Who published it, or nil.
  public var source: String?
  /// ISO 639 code of its language.
  public var language: String
  /// Mentions of places, in text order; unresolved ones too.
  public var places: [Mention]
  /// Claims, in text order.
  public var claims: [Claim]
  /// Where the sentences of the document lie, in Unicode scalars.
  public var sentences: [Range<Int>] = []
  /// Identifiers of the actors that the document names, in claims or elsewhere.
  public var actors: [String] = []
  /// Members of its JSON line that are none of the above; they are kept.
  public var extra: [JSONMember] = []

  /// A reading.
  public init(
    id: String, date: String? = nil, source: String? = nil, language: String = "en", places: [Mention] = [],
    claims: [Claim] = []
  ) {
    self.id = id
    self.date = date
    self.source = source
    self.language = language
    self.places = places
    self.claims = claims
  }
}
