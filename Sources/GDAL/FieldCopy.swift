/// A field that is taken from the features of one layer into those of another as it is.
///
/// Both are of the same kind: then GDAL copies it, and no text of Swift's is made on the way.
public struct FieldCopy: Sendable, Hashable {
  /// Where it stands in the layer that is read.
  public let source: Int
  /// Where it stands in the layer that is written.
  public let target: Int
  /// The kind that it has in both.
  public let kind: FieldKind

  /// A copy of a field.
  public init(source: Int, target: Int, kind: FieldKind) {
    self.source = source
    self.target = target
    self.kind = kind
  }
}
