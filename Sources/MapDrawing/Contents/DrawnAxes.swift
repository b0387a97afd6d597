import Geodesy
import MapLayers

/// Puts together the axes of a map.
struct DrawnAxes {
  private(set) var axes: [DrawnAxis] = []

  /// A main axis is asserted, begins at a place that is named, and is surer than this; or several reports assert it.
  private static let mainConfidence = 0.6

  init(_ set: LayerSet, style: MapStyle) {
    struct Key: Hashable {
      let line: [Position]
      let label: String
    }
    var index: [Key: (axis: Int, documents: Set<String>)] = [:]
    for feature in set["axes"]?.features ?? [] {
      guard case .line(let line)? = feature.shape, line.count >= 2, line.allSatisfy(\.isValid) else {
        continue
      }
      let look = FeatureLook(feature, layer: "axes", style: style)
      let modality = DrawnAxis.Modality(feature.text("modality"))
      let confidence = feature.number("conf") ?? 0
      let isSure = modality == .asserted && confidence >= Self.mainConfidence && feature.text("origin") != nil
      let document = feature.text("doc") ?? ""
      let key = Key(line: line, label: look.label)
      guard let known = index[key] else {
        index[key] = (axes.count, [document])
        axes.append(
          DrawnAxis(
            line: line, look: look, modality: modality, isWithdrawal: feature.text("kind") == "withdrawal",
            isMain: isSure, isNominal: feature.text("length_by") == "nominal", confidence: confidence,
            evidence: feature.text("evidence")))
        continue
      }
      index[key]?.documents.insert(document)
      let isRepeated = (index[key]?.documents.count ?? 0) > 1
      axes[known.axis].confidence = max(axes[known.axis].confidence, confidence)
      axes[known.axis].isMain = axes[known.axis].isMain || isSure || modality == .asserted && isRepeated
    }
    // The surest lie on top.
    axes = axes.enumerated().sorted {
      ($0.element.isMain ? 1 : 0, $0.element.confidence, $0.offset)
        < ($1.element.isMain ? 1 : 0, $1.element.confidence, $1.offset)
    }.map(\.element)
  }
}
