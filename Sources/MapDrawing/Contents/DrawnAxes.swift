import Geodesy
import MapLayers

/// Puts together the axes of a map.
struct DrawnAxes {
  private(set) var axes: [DrawnAxis] = []

  /// Where a report says which axes of a side are the main ones, those are; else a main axis is asserted, begins at a place
  /// that is named, and is surer than this, or several reports assert it.
  private static let mainConfidence = 0.6

  init(_ set: LayerSet, style: MapStyle) {
    struct Key: Hashable {
      let line: [Position]
      let side: String?
      let isWithdrawal: Bool
      let modality: DrawnAxis.Modality
    }
    var index: [Key: (axis: Int, documents: Set<String>)] = [:]
    // The sides of which a report says which axes are the main ones; an unknown one may be any of them.
    var sides: Set<String?> = []
    for feature in set["axes"]?.features ?? [] {
      guard case .line(let line)? = feature.shape, line.count >= 2, line.allSatisfy(\.isValid) else {
        continue
      }
      let look = FeatureLook(feature, layer: "axes", style: style)
      let modality = DrawnAxis.Modality(feature.text("modality"))
      let confidence = feature.number("conf") ?? 0
      let isSure = modality == .asserted && confidence >= Self.mainConfidence && feature.text("origin") != nil
      let document = feature.text("doc") ?? ""
      let side = feature.text("actor")
      let isWithdrawal = feature.text("kind") == "withdrawal"
      let isSaidMain = feature.text("sidc") == MapStyle.mainAxisSymbol
      if isSaidMain { sides.formUnion([side, nil]) }
      let key = Key(line: line, side: side, isWithdrawal: isWithdrawal, modality: modality)
      guard let known = index[key] else {
        index[key] = (axes.count, [document])
        axes.append(
          DrawnAxis(
            line: line, look: look, side: side, modality: modality, isWithdrawal: isWithdrawal,
            isMain: isSure, isSaidMain: isSaidMain, isNominal: feature.text("length_by") == "nominal",
            confidence: confidence,
            evidence: feature.text("evidence")))
        continue
      }
      index[key]?.documents.insert(document)
      let isRepeated = (index[key]?.documents.count ?? 0) > 1
      axes[known.axis].confidence = max(axes[known.axis].confidence, confidence)
      if isSaidMain, !axes[known.axis].isSaidMain {
        axes[known.axis].look = look
        axes[known.axis].isSaidMain = true
      }
      axes[known.axis].isMain = axes[known.axis].isMain || isSure || modality == .asserted && isRepeated
    }
    for number in axes.indices where sides.contains(axes[number].side) {
      axes[number].isMain = axes[number].isSaidMain
    }
    // The surest lie on top.
    axes = axes.enumerated().sorted {
      ($0.element.isMain ? 1 : 0, $0.element.confidence, $0.offset)
        < ($1.element.isMain ? 1 : 0, $1.element.confidence, $1.offset)
    }.map(\.element)
  }
}
