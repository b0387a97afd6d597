import JSONText

/// A report to read.
public struct Document: Sendable, Hashable {
  /// Its identifier: the `id` of a JSON line, or the file's name without extension.
  public var id: String
  /// When it was published, `YYYY-MM-DD`, or nil.
  public var date: String?
  /// Who published it, or nil.
  public var source: String?
  /// ISO 639 code of its language; nil for the reader to tell.
  public var language: String?
  /// The text.
  public var text: String
  /// Members of its JSON line that are none of the above; they are kept.
  public var extra: [JSONMember] = []

  /// A document.
  public init(id: String, date: String? = nil, source: String? = nil, language: String? = nil, text: String) {
    self.id = id
    self.date = date
    self.source = source
    self.language = language
    self.text = text
  }
}
