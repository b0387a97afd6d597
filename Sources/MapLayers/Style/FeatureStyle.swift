/// How a feature looks, in every format that can say so; lengths are in points of 1/72 inch.
public struct FeatureStyle: Sendable, Hashable {
  /// The color of the line, or of the outline.
  public var stroke: MapColor
  /// The width of the line.
  public var strokeWidth: Double
  /// 0 (not seen) to 1.
  public var strokeOpacity = 1.0
  /// Whether the line is whole, or what its pieces say.
  public var dash = Dash.solid
  /// The color of the ground, nil where it has none.
  public var fill: MapColor?
  /// 0 (not seen) to 1.
  public var fillOpacity = 0.0
  /// The color of slanted lines across the ground, nil where there are none.
  public var hatch: MapColor?
  /// Whether the line ends in an arrow head.
  public var hasArrow = false
  /// The diameter of a point's circle, nil for lines and areas.
  public var markerSize: Double?

  /// A style with a line.
  public init(stroke: MapColor, strokeWidth: Double) {
    self.stroke = stroke
    self.strokeWidth = strokeWidth
  }

  /// The pieces of a line.
  public enum Dash: String, Sendable, Hashable, CaseIterable {
    /// Whole: asserted.
    case solid
    /// Long pieces: claimed.
    case dashed
    /// Short pieces: planned, or nothing came of it.
    case dotted

    /// The lengths of pieces and gaps in widths of the line; empty for a whole line.
    public var pattern: [Double] {
      switch self {
      case .solid: []
      case .dashed: [4, 2]
      case .dotted: [1, 1.5]
      }
    }
  }
}
