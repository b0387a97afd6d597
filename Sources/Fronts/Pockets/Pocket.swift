import Geodesy

/// An area enclosed by converging axes, inferred from one report.
public struct Pocket: Sendable, Hashable {
  /// The corners, counterclockwise, the first repeated at the end.
  public var ring: [Position]
  /// In square metres.
  public var area: Double
  /// The axes that enclose it, by their place in the list of axes.
  public var axes: [Int]
  /// 0 to 1.
  public var confidence: Double
}
