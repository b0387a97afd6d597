import GDAL
import MapLayers

#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

/// Streams features as newline-delimited GeoJSON: nothing is kept but what has not been written yet.
final class SequenceSink: FeatureSink {
  private let plans: [LayerPlan]
  private let descriptor: FileDescriptor
  private var encoder: SequenceEncoder
  private(set) var tally = LayerTally()
  private(set) var warnings = WarningList()
  /// How many bytes have gone out.
  private(set) var written = 0
  private static let blockSize = 1 << 16

  init(plans: [LayerPlan], style: MapStyle?, to descriptor: FileDescriptor) {
    self.plans = plans
    self.descriptor = descriptor
    encoder = SequenceEncoder(plans: plans, style: style)
    encoder.bytes.reserveCapacity(2 * Self.blockSize)
    for plan in plans { tally.expect(plan.name) }
  }

  func warn(_ warning: String) { warnings.add(warning) }

  func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) throws(MapWritingError) {
    try took(encoder.append(geometry, contents, to: plan), plan: plan)
    tally.add(GeometryFamily(of: geometry), layer: plans[plan].name, key: plans[plan].name)
  }

  /// Writes a feature of a layer, that of the plan at an index.
  func append(_ feature: Feature, of layer: Layer, to plan: Int) throws(MapWritingError) {
    try took(encoder.append(feature, of: layer, to: plan), plan: plan)
    tally.add(feature.shape?.type.family ?? .none, layer: layer.name, key: layer.name)
  }

  private func took(_ complaint: String?, plan: Int) throws(MapWritingError) {
    if let complaint {
      let number = tally.count(plans[plan].name) + 1
      throw .unfit(layer: plans[plan].name, feature: number, reason: complaint)
    }
    if encoder.bytes.count >= Self.blockSize { try flush() }
  }

  /// Writes what has not been written yet.
  func flush() throws(MapWritingError) {
    do {
      written += try descriptor.writeAll(encoder.bytes)
    } catch {
      throw .inputOutput(path: "", reason: "\(error)")
    }
    encoder.bytes.removeAll(keepingCapacity: true)
  }
}
