import GDAL

/// Which fields of an input's features a sink takes as they are, without making a value of each.
struct StraightFields {
  /// Where they are and where they go.
  var copies: [FieldCopy] = []
  /// The plan's other fields.
  var others: [Int] = []
  /// A content for each of the plan's fields that says nothing, those of the others come in its place; empty where there
  /// are no others.
  var blank: [FieldContent] = []
}
