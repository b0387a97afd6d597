import Geodesy

/// The ground that a picture shows below its features: rivers and countries.
public struct MapBackground: Sendable, Hashable {
  /// Something with a name on the ground.
  public struct Shape: Sendable, Hashable {
    /// The name in Latin letters, nil where there is none.
    public let name: String?
    /// The name in Arabic letters, nil where there is none.
    public let arabicName: String?
    /// Its lines, or its outer rings.
    public let lines: [[Position]]

    /// A shape.
    public init(name: String?, arabicName: String? = nil, lines: [[Position]]) {
      self.name = name
      self.arabicName = arabicName
      self.lines = lines
    }
  }

  /// Rivers, as lines.
  public let rivers: [Shape]
  /// Countries, as closed rings.
  public let countries: [Shape]
  /// Whom the lines are from, as it stands below the picture; empty where nobody is to be named.
  public let attribution: String

  /// A background.
  public init(rivers: [Shape] = [], countries: [Shape] = [], attribution: String = "") {
    self.rivers = rivers
    self.countries = countries
    self.attribution = attribution
  }
}
