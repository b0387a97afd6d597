import MapLayers
import Reading

/// Who held what over time, as layers and tables.
public struct Timeline: Sendable {
  /// The layers control, front, pockets and axes.
  public var layers: LayerSet
  /// What each side gained and lost at each step.
  public var changes: [TerritoryChange]
  /// How many frames it has.
  public var frames: Int
  /// How many claims were left out, for no day is known of them.
  public var undated: Int
  /// What it took, stage by stage.
  public var stages: [Stage]

  /// A stage of the work.
  public struct Stage: Sendable {
    /// What was done.
    public var name: String
    /// How long it took.
    public var duration: Duration
  }
}
