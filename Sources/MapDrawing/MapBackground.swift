import Geodesy

/// What lies below the layers of a map so that a reader finds his way: rivers and the borders of countries.
public struct MapBackground: Sendable, Hashable {
  /// A line with its name.
  public struct Line: Sendable, Hashable {
    /// The name, or nil.
    public var name: String?
    /// The name in Arabic, or nil.
    public var arabicName: String?
    /// At least two positions.
    public var points: [Position]

    /// A line.
    public init(name: String?, arabicName: String? = nil, points: [Position]) {
      self.name = name
      self.arabicName = arabicName
      self.points = points
    }
  }

  /// The rivers.
  public var rivers: [Line]
  /// The borders of countries.
  public var borders: [Line]
  /// Who published the lines.
  public var credits: [String]

  /// A background; empty unless it is told what there is.
  public init(rivers: [Line] = [], borders: [Line] = [], credits: [String] = []) {
    self.rivers = rivers
    self.borders = borders
    self.credits = credits
  }
}
