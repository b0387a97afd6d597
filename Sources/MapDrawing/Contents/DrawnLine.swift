import Geodesy
import MapLayers

/// Lines of a map that look alike.
struct DrawnLine: Sendable, Hashable {
  let look: FeatureLook
  var lines: [[Position]]

  /// The lines of a layer, in the order in which each look appears first.
  static func lines(of set: LayerSet, layer: String, style: MapStyle) -> [DrawnLine] {
    var found: [DrawnLine] = []
    var index: [FeatureLook: Int] = [:]
    for feature in set[layer]?.features ?? [] {
      guard case .line(let line)? = feature.shape, line.allSatisfy(\.isValid) else { continue }
      let look = FeatureLook(feature, layer: layer, style: style)
      if let known = index[look] {
        found[known].lines.append(line)
      } else {
        index[look] = found.count
        found.append(DrawnLine(look: look, lines: [line]))
      }
    }
    return found
  }
}
