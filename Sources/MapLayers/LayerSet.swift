/// The layers of one map, in drawing order from the bottom up, with what is said about the whole.
public struct LayerSet: Sendable, Hashable {
  /// The layers.
  public var layers: [Layer]
  /// Title, sources, dates and versions as names and values, for each format's own place of metadata.
  public var metadata: [String: String]

  /// A set of layers.
  public init(layers: [Layer], metadata: [String: String] = [:]) {
    self.layers = layers
    self.metadata = metadata
  }

  /// The layer of a name.
  public subscript(name: String) -> Layer? {
    layers.first { $0.name == name }
  }
}
