import GDAL

/// Where the fields of a planned layer stand in the features of an input.
struct SourceFields {
  /// A field of an input's layer.
  struct Origin: Equatable {
    let index: Int
    let kind: FieldKind
  }

  /// For each of the plan's fields where its contents are, nil where the input has none.
  let origins: [Origin?]
  /// Whether a field that a feature does not set is one without a value.
  let leavesOutNulls: Bool

  /// What a feature holds in a field of the plan.
  func content(of feature: FeatureRecord, at field: Int) -> FieldContent {
    guard let origin = origins[field] else { return .null }
    let content = feature.content(at: origin.index, kind: origin.kind)
    return content == .unset && leavesOutNulls ? .null : content
  }

  /// What a feature holds in all fields of the plan.
  func contents(of feature: FeatureRecord) -> [FieldContent] {
    origins.indices.map { content(of: feature, at: $0) }
  }
}
