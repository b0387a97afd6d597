import Geodesy
import MapLayers

/// Areas of a map that look alike.
struct DrawnArea: Sendable, Hashable {
  let look: FeatureLook
  /// The rings of all of them.
  var rings: [[Position]]

  /// The areas of a layer, in the order in which each look appears first.
  static func areas(of set: LayerSet, layer: String, style: MapStyle) -> [DrawnArea] {
    var areas: [DrawnArea] = []
    var index: [FeatureLook: Int] = [:]
    for feature in set[layer]?.features ?? [] {
      guard case .polygon(let rings)? = feature.shape, rings.allSatisfy({ $0.allSatisfy(\.isValid) }) else {
        continue
      }
      let look = FeatureLook(feature, layer: layer, style: style)
      if let known = index[look] {
        areas[known].rings += rings
      } else {
        index[look] = areas.count
        areas.append(DrawnArea(look: look, rings: rings))
      }
    }
    return areas
  }

  /// The outline of all rings together: what lies between two of them is left out.
  var outline: [[Position]] { RingEdges(rings).outline }
}
