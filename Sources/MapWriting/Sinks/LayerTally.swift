/// How many features of each geometry family each layer has: as written, and as read back.
struct LayerTally: Equatable {
  /// By the name under which a layer is found in the output.
  private(set) var families: [String: [GeometryFamily: Int]] = [:]
  /// By the layer's own name.
  private(set) var counts: [String: Int] = [:]

  mutating func expect(_ key: String) { families[key, default: [:]] = families[key, default: [:]] }

  mutating func add(_ family: GeometryFamily, layer: String, key: String, count: Int = 1) {
    guard count > 0 else { return }
    families[key, default: [:]][family, default: 0] += count
    counts[layer, default: 0] += count
  }

  /// Counts what stands in the output without being a feature of a layer.
  mutating func addMark(_ family: GeometryFamily, key: String) {
    families[key, default: [:]][family, default: 0] += 1
  }

  func count(_ layer: String) -> Int { counts[layer] ?? 0 }

  /// How many features, and marks beside them, there are.
  var total: Int { families.values.reduce(0) { $0 + $1.values.reduce(0, +) } }

  /// How many of them a layer has.
  func total(of key: String) -> Int { families[key]?.values.reduce(0, +) ?? 0 }

  /// The numbers of a layer in words, for example `3 point, 1 table`.
  func description(of key: String) -> String {
    let parts = GeometryFamily.allCases.compactMap { family in
      families[key]?[family].map { "\($0) \(family.rawValue)" }
    }
    return parts.isEmpty ? "no feature" : parts.joined(separator: ", ")
  }

  /// The first layer whose numbers differ, layers without a feature counting as absent.
  func firstDifference(from other: LayerTally) -> String? {
    Set(families.keys).union(other.families.keys).sorted().first { key in
      (families[key] ?? [:]) != (other.families[key] ?? [:])
    }
  }
}
