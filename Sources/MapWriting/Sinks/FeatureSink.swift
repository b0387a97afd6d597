import GDAL

/// Takes the features of planned layers and writes them.
protocol FeatureSink: AnyObject {
  /// Whether dates are texts in the format.
  var keepsDatesAsText: Bool { get }
  /// What has been written.
  var tally: LayerTally { get }
  /// What a reader of the map should know.
  var warnings: WarningList { get }
  /// Writes a feature of the plan at an index; the contents are in the order of the plan's fields.
  func append(_ geometry: Geometry?, _ contents: [FieldContent], to plan: Int) throws(MapWritingError)
  /// Writes a feature of an input, with this geometry, as one of the plan at an index.
  func append(
    _ geometry: Geometry?, of feature: FeatureRecord, _ fields: SourceFields, to plan: Int
  ) throws(MapWritingError)
  /// Notes something that a reader of the map should know.
  func warn(_ warning: String)
}
