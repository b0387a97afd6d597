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
  private var counts: FamilyCounts
  private(set) var warnings = WarningList()
  /// How many bytes have gone out.
  private(set) var written = 0
  private static let blockSize = 1 << 16

  init(plans: [LayerPlan], style: MapStyle?, to descriptor: FileDescriptor) {
    self.plans = plans
    self.descriptor = descriptor
    encoder = SequenceEncoder(plans: plans, style: style)
    counts = FamilyCounts(plans: plans.count)
  }

  let keepsDatesAsText = true

  var tally: LayerTally {
    var tally = LayerTally()
    for (index, plan) in plans.enumerated() {
      tally.expect(plan.name)
      counts.add(plan: index, layer: plan.name, key: plan.name, to: &tally)
    }
    return tally
  }

  func warn(_ warning: String) { warnings.add(warning) }

  func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) throws(MapWritingError) {
    try took(encoder.append(geometry, contents, to: plan), plan: plan)
    counts.add(GeometryFamily(of: geometry), plan: plan)
  }

  func append(
    _ geometry: Geometry?, of feature: FeatureRecord, _ fields: SourceFields, to plan: Int
  ) throws(MapWritingError) {
    try took(encoder.append(geometry, of: feature, fields, to: plan), plan: plan)
    counts.add(GeometryFamily(of: geometry), plan: plan)
  }

  /// Writes a feature with its values, which are in the order of the plan's fields.
  func append(_ shape: Shape?, _ values: [FieldValue?], to plan: Int) throws(MapWritingError) {
    try took(encoder.append(shape, values, to: plan), plan: plan)
    counts.add(shape?.type.family ?? .none, plan: plan)
  }

  private func took(_ complaint: String?, plan: Int) throws(MapWritingError) {
    if let complaint {
      let number = counts.total(plan: plan) + 1
      throw .unfit(layer: plans[plan].name, feature: number, reason: complaint)
    }
    if encoder.bytes.count >= Self.blockSize { try flush() }
  }

  /// Writes what has not been written yet.
  func flush() throws(MapWritingError) {
    do {
      written += try encoder.bytes.withBytes { try descriptor.writeAll($0) }
    } catch {
      throw .inputOutput(path: "", reason: "\(error)")
    }
    encoder.bytes.shorten()
  }
}
