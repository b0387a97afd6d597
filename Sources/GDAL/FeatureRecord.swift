import CGDAL

/// A feature of a layer, which it keeps alive.
public final class FeatureRecord {
  let handle: OGRFeatureH
  let layer: VectorLayer
  private var library: Library { layer.dataset.library }

  init(handle: OGRFeatureH, layer: VectorLayer) {
    self.handle = handle
    self.layer = layer
  }

  deinit { library.functions.OGR_F_Destroy(handle) }

  /// The number that the dataset knows it by.
  public var identifier: Int64 { Int64(library.functions.OGR_F_GetFID(handle)) }

  /// Its geometry, nil in a table or where there is none.
  public var geometry: Geometry? {
    library.functions.OGR_F_GetGeometryRef(handle).map {
      Geometry(handle: $0, library: library, owner: .feature(self))
    }
  }

  /// Sets the geometry, a copy.
  ///
  /// - Throws: `GDALError` about the geometry if its type does not fit the layer: OGR would write it all the same.
  public func setGeometry(_ geometry: Geometry) throws(GDALError) {
    let expected = layer.geometryType
    guard expected.accepts(geometry.type) else {
      throw GDALError(
        .geometry, "of layer \(layer.name)", action: "set", path: layer.dataset.path,
        text: "a \(geometry.type) does not fit a layer of type \(expected)")
    }
    let (result, log) = library.gather { library.functions.OGR_F_SetGeometry(handle, geometry.handle) }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(.geometry, "of layer \(layer.name)", action: "set", path: layer.dataset.path, log: log)
    }
  }

  /// Sets how the feature looks, in OGR's style language; formats that keep no style pass over it.
  public func setStyle(_ style: String) {
    library.functions.OGR_F_SetStyleString(handle, style)
  }

  /// Sets a field by its name.
  ///
  /// - Returns: what GDAL warned of.
  /// - Throws: `GDALError` about the field if there is none of this name or the value does not fit.
  @discardableResult
  public func set(_ field: String, to content: FieldContent) throws(GDALError) -> [String] {
    guard let index = layer.index(of: field) else {
      throw GDALError(
        .field, "\(field) of layer \(layer.name)", action: "set", path: layer.dataset.path,
        text: "there is no such field")
    }
    if case .text(let text) = content, text.holdsNullCharacter {
      // C ends a text at its first null character: everything after it would be lost in silence.
      throw GDALError(
        .field, "\(field) of layer \(layer.name)", action: "set", path: layer.dataset.path,
        text: "the text holds a null character")
    }
    let (_, log) = library.gather { put(content, at: index) }
    guard log.failure == nil else {
      throw GDALError(
        .field, "\(field) of layer \(layer.name)", action: "set", path: layer.dataset.path, log: log)
    }
    return log.warnings
  }

  /// Sets a field; texts are without null characters, and what GDAL says is gathered by the caller.
  func put(_ content: FieldContent, at index: Int32) {
    let functions = library.functions
    switch content {
    case .unset: return
    case .null: functions.OGR_F_SetFieldNull(handle, index)
    case .integer(let value): functions.OGR_F_SetFieldInteger64(handle, index, GIntBig(value))
    case .real(let value): functions.OGR_F_SetFieldDouble(handle, index, value)
    case .text(let value): functions.OGR_F_SetFieldString(handle, index, value)
    case .date(let year, let month, let day):
      functions.OGR_F_SetFieldDateTimeEx(handle, index, Int32(year), Int32(month), Int32(day), 0, 0, 0, 0)
    case .dateTime(let time):
      functions.OGR_F_SetFieldDateTimeEx(
        handle, index, Int32(time.year), Int32(time.month), Int32(time.day), Int32(time.hour),
        Int32(time.minute), time.second, Int32(time.zone))
    case .binary(let bytes):
      bytes.withUnsafeBytes {
        functions.OGR_F_SetFieldBinary(handle, index, Int32($0.count), $0.baseAddress)
      }
    }
  }
}
