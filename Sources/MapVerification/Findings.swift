/// Gathers problems, and counts features, layer by layer.
struct Findings {
  private(set) var layers: [VerifiedLayer] = []
  private(set) var problems: [MapProblem] = []
  private var indices: [String: Int] = [:]
  /// The layer as the file names it, for what is said of no other.
  private(set) var current = ""
  private var isListed = false

  /// Begins with a layer of the file.
  mutating func begin(_ layer: String) {
    current = layer
    isListed = false
  }

  /// Counts a feature of a layer: in a format that has one for all, those of the map.
  mutating func count(_ layer: String) {
    layers[index(of: layer)].featureCount += 1
    isListed = true
  }

  /// Lists the layer that was begun, also if it has no feature.
  mutating func end() {
    if !isListed { _ = index(of: current) }
  }

  mutating func add(_ reason: String, feature: Int64? = nil, layer: String? = nil) {
    let layer = layer ?? current
    problems.append(MapProblem(layer: layer, feature: feature, reason: reason))
    layers[index(of: layer)].problemCount += 1
    if layer == current { isListed = true }
  }

  private mutating func index(of layer: String) -> Int {
    if let known = indices[layer] { return known }
    indices[layer] = layers.count
    layers.append(VerifiedLayer(name: layer))
    return layers.count - 1
  }
}
