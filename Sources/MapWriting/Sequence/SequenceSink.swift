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
  /// For each plan how many features of each family there are: cheaper to add to than a tally.
  private var counts: [[Int]]
  private(set) var warnings = WarningList()
  /// How many bytes have gone out.
  private(set) var written = 0
  private static let blockSize = 1 << 16

  init(plans: [LayerPlan], style: MapStyle?, to descriptor: FileDescriptor) {
    self.plans = plans
    self.descriptor = descriptor
    encoder = SequenceEncoder(plans: plans, style: style)
    encoder.bytes.reserveCapacity(2 * Self.blockSize)
    counts = plans.map { _ in GeometryFamily.allCases.map { _ in 0 } }
  }

  var tally: LayerTally {
    var tally = LayerTally()
    for (plan, families) in zip(plans, counts) {
      tally.expect(plan.name)
      for (family, count) in zip(GeometryFamily.allCases, families) {
        tally.add(family, layer: plan.name, key: plan.name, count: count)
      }
    }
    return tally
  }

  func warn(_ warning: String) { warnings.add(warning) }

  func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) throws(MapWritingError) {
    try took(encoder.append(geometry, contents, to: plan), plan: plan)
    counts[plan][GeometryFamily(of: geometry).position] += 1
  }

  /// Writes a feature of a layer, that of the plan at an index; the values are in the order of the layer's fields.
  func append(
    _ shape: Shape?, _ values: [FieldValue?], of layer: Layer, to plan: Int
  ) throws(MapWritingError) {
    try took(encoder.append(shape, values, of: layer, to: plan), plan: plan)
    counts[plan][(shape?.type.family ?? .none).position] += 1
  }

  private func took(_ complaint: String?, plan: Int) throws(MapWritingError) {
    if let complaint {
      let number = counts[plan].reduce(0, +) + 1
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
