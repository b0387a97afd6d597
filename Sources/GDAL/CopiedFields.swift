import CGDAL

/// Fields of a feature that go into another one as they are.
public struct CopiedFields {
  /// The feature that has them.
  public let feature: FeatureRecord
  /// Which ones, and where they go.
  public let fields: [FieldCopy]

  /// Fields of a feature.
  public init(_ fields: [FieldCopy], of feature: FeatureRecord) {
    self.fields = fields
    self.feature = feature
  }

  /// The length of the text in a field, in bytes: 0 where there is none, nil where it is not in UTF-8, which GDAL lets
  /// through.
  public func textLength(_ field: FieldCopy) -> Int? {
    guard let text = feature.rawText(at: field.source) else { return 0 }
    return feature.layer.dataset.library.lengthInUTF8(text)
  }

  /// The whole number in a field; 0 where there is none.
  public func integer(_ field: FieldCopy) -> Int64 {
    Int64(
      feature.layer.dataset.library.functions.OGR_F_GetFieldAsInteger64(feature.handle, Int32(field.source)))
  }

  func put(into target: FeatureRecord) {
    let functions = feature.layer.dataset.library.functions
    for field in fields {
      let source = Int32(field.source)
      if functions.OGR_F_IsFieldSetAndNotNull(feature.handle, source) != 0,
        let value = functions.OGR_F_GetRawFieldRef(feature.handle, source)
      {
        functions.OGR_F_SetFieldRaw(target.handle, Int32(field.target), value)
      } else if functions.OGR_F_IsFieldSet(feature.handle, source) != 0 {
        functions.OGR_F_SetFieldNull(target.handle, Int32(field.target))
      }
    }
  }
}
