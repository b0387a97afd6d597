/// What was found in a map.
public struct VerifiedMap: Sendable {
  /// The layers, in the file's order.
  public let layers: [VerifiedLayer]
  /// Everything that is wrong, in the order of the layers and their features.
  public let problems: [MapProblem]
  /// The areas of the layer `control`, ready to be asked who held a place on a day.
  public let control: ControlMap
}
