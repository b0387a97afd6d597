/// What came of writing a map.
public struct WrittenMap: Sendable, Hashable {
  /// The files that were written, by path, the main one of each layer first; empty for standard output.
  public var files: [String]
  /// What a reader of the map should know: texts that were cut, fields that were renamed, what GDAL warned of.
  public var warnings: [String]
  /// How many features each layer has, after reading it back.
  public var featureCounts: [String: Int]

  /// What was written.
  public init(files: [String], warnings: [String], featureCounts: [String: Int]) {
    self.files = files
    self.warnings = warnings
    self.featureCounts = featureCounts
  }
}
