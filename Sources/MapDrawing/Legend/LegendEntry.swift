import MapLayers

/// A row of the legend: what something looks like, and what it is.
struct LegendEntry: Sendable, Hashable {
  /// What it looks like.
  enum Swatch: Sendable, Hashable {
    case area(FeatureStyle)
    case line(FeatureStyle)
    case point(FeatureStyle)
    case arrow(DrawnAxis)
    case river
    case border
    /// A heading for the rows below.
    case none
  }

  let swatch: Swatch
  let label: String
}
