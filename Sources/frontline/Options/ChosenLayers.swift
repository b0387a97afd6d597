import MapLayers

/// The layers of a map that `--layer` names.
enum ChosenLayers {
  /// The layers of some names, all where none is given.
  static func of(_ set: LayerSet, _ names: [String]) throws -> LayerSet {
    guard !names.isEmpty else { return set }
    for name in names where set[name] == nil {
      let known = set.layers.map(\.name)
      let question = Suggestion.question(for: name, among: known)
      throw fail(
        "there is no layer \(name); the layers are \(known.joined(separator: ", "))\(question)",
        status: ExitStatus.usage)
    }
    return LayerSet(layers: set.layers.filter { names.contains($0.name) }, metadata: set.metadata)
  }
}
