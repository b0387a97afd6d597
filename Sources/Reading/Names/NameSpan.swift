/// A name in a sentence, and what it names: what phrases and claims are read by.
struct NameSpan: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// A place of the gazetteer.
    case place
    /// An armed side: of the table, or known by its last word ("… Brigade").
    case actor
    /// A name that nothing is known of: the sentence tells what it is.
    case unknown
    /// A person, a medium, an organization, an operation.
    case other
  }

  /// Its tokens.
  var tokens: Range<Int>
  var kind: Kind
}
