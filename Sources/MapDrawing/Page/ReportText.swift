/// A report beside its map: the text, and which words name a place or make a claim.
public struct ReportText: Sendable, Hashable {
  /// The document's identifier, as the field `doc` of features has it.
  public var id: String
  /// When it was published, `YYYY-MM-DD`, or nil.
  public var date: String?
  /// Who published it, or nil.
  public var source: String?
  /// ISO 639 code of its language.
  public var language: String
  /// The whole text; nil where only readings are at hand, of which the page shows the quotes.
  public var text: String?
  /// Places mentioned, in text order.
  public var mentions: [MentionMark]
  /// Claims, in text order.
  public var claims: [ClaimMark]

  /// A report.
  public init(
    id: String, date: String? = nil, source: String? = nil, language: String, text: String? = nil,
    mentions: [MentionMark] = [], claims: [ClaimMark] = []
  ) {
    self.id = id
    self.date = date
    self.source = source
    self.language = language
    self.text = text
    self.mentions = mentions
    self.claims = claims
  }
}
