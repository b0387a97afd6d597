import GDAL

/// Which fields of an input's features a sink takes as they are, without making a value of each.
final class StraightFields {
  /// Where they are and where they go.
  let copies: [FieldCopy]
  /// The plan's other fields.
  let others: [Int]
  /// A content for each of the plan's fields that says nothing, those of the others come in its place; empty where there
  /// are no others.
  let blank: [FieldContent]

  /// Fields of a plan.
  ///
  /// - Parameter copies: for each of the plan's fields how it is copied, nil for the others.
  init(_ copies: [FieldCopy?]) {
    self.copies = copies.compactMap { $0 }
    others = copies.indices.filter { copies[$0] == nil }
    blank = others.isEmpty ? [] : copies.map { _ in .unset }
  }
}
