import Geodesy

/// A name to look up, with what is known of where it may be.
public struct LookupQuery: Sendable, Hashable {
  /// The name, in any spelling; what follows a comma is context ("Sousa, Abu Kamal").
  public var text: String
  /// A place nearby: of places with the same name, the nearest comes first.
  public var near: Position?
  /// The name of an administrative unit, country or town that it lies in or by.
  public var within: String?
  /// ISO 3166 alpha-2 codes of the countries that it may lie in; nil for any.
  public var country: Set<String>?
  /// How many results at the most.
  public var limit: Int
  /// The least score of a result; names that are less like the query are not searched for, which is faster.
  public var least: Double

  /// A query.
  public init(
    _ text: String, near: Position? = nil, within: String? = nil, country: Set<String>? = nil, limit: Int = 5,
    least: Double = 0
  ) {
    self.text = text
    self.near = near
    self.within = within
    self.country = country
    self.limit = limit
    self.least = least
  }
}
