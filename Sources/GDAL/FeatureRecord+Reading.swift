import CGDAL

extension FeatureRecord {
  /// What the feature holds in the field at an index.
  public func content(at position: Int, kind: FieldKind) -> FieldContent {
    let functions = layer.dataset.library.functions
    let index = Int32(position)
    guard functions.OGR_F_IsFieldSet(handle, index) != 0 else { return .unset }
    guard functions.OGR_F_IsFieldNull(handle, index) == 0 else { return .null }
    switch kind {
    case .integer, .integer64: return .integer(Int64(functions.OGR_F_GetFieldAsInteger64(handle, index)))
    case .real: return .real(functions.OGR_F_GetFieldAsDouble(handle, index))
    case .date, .dateTime: return time(at: index, kind: kind)
    case .binary:
      var count: Int32 = 0
      guard let bytes = functions.OGR_F_GetFieldAsBinary(handle, index, &count) else { return .null }
      return .binary(Array(UnsafeBufferPointer(start: bytes, count: Int(count))))
    case .string, .time:
      return .text(functions.OGR_F_GetFieldAsString(handle, index).map { String(cString: $0) } ?? "")
    case .integerList, .integer64List, .realList, .stringList:
      return .text(list(at: index, kind: kind))
    }
  }

  /// Lends the text in a field of that kind, in UTF-8; nil where there is none.
  public func withText<Value>(
    at position: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Value
  ) rethrows -> Value? {
    guard let text = rawText(at: position) else { return nil }
    guard let length = layer.dataset.library.lengthInUTF8(text) else {
      // GDAL lets other encodings through.
      var mended = String(cString: text)
      return try mended.withUTF8(body)
    }
    return try text.withMemoryRebound(to: UInt8.self, capacity: length) {
      try body(UnsafeBufferPointer(start: $0, count: length))
    }
  }

  /// GDAL's own text in a field of that kind, in whatever encoding; nil where there is none.
  func rawText(at position: Int) -> UnsafeMutablePointer<CChar>? {
    let functions = layer.dataset.library.functions
    guard functions.OGR_F_IsFieldSetAndNotNull(handle, Int32(position)) != 0 else { return nil }
    return functions.OGR_F_GetRawFieldRef(handle, Int32(position))?.pointee.String
  }

  /// Whether the feature says anything of the field at an index, and whether that is a value.
  public func state(at position: Int) -> (isSet: Bool, isPresent: Bool) {
    let functions = layer.dataset.library.functions
    guard functions.OGR_F_IsFieldSet(handle, Int32(position)) != 0 else { return (false, false) }
    return (true, functions.OGR_F_IsFieldNull(handle, Int32(position)) == 0)
  }

  /// What the feature holds in a field, by its name.
  public func content(of field: String) -> FieldContent {
    guard let index = layer.index(of: field) else { return .unset }
    return content(at: Int(index), kind: layer.fields[Int(index)].kind)
  }

  private func time(at index: Int32, kind: FieldKind) -> FieldContent {
    var (year, month, day, hour, minute, zone) = (Int32(0), Int32(0), Int32(0), Int32(0), Int32(0), Int32(0))
    var second: Float = 0
    guard
      layer.dataset.library.functions.OGR_F_GetFieldAsDateTimeEx(
        handle, index, &year, &month, &day, &hour, &minute, &second, &zone) != 0
    else { return .null }
    if kind == .date { return .date(year: Int(year), month: Int(month), day: Int(day)) }
    return .dateTime(
      DateTime(
        year: Int(year), month: Int(month), day: Int(day), hour: Int(hour), minute: Int(minute),
        second: second, zone: Int(zone)))
  }

  /// A list as JSON text.
  private func list(at index: Int32, kind: FieldKind) -> String {
    let functions = layer.dataset.library.functions
    var count: Int32 = 0
    let items: [String]
    switch kind {
    case .integerList:
      let start = functions.OGR_F_GetFieldAsIntegerList(handle, index, &count)
      items = UnsafeBufferPointer(start: start, count: Int(count)).map { "\($0)" }
    case .integer64List:
      let start = functions.OGR_F_GetFieldAsInteger64List(handle, index, &count)
      items = UnsafeBufferPointer(start: start, count: Int(count)).map { "\($0)" }
    case .realList:
      let start = functions.OGR_F_GetFieldAsDoubleList(handle, index, &count)
      items = UnsafeBufferPointer(start: start, count: Int(count)).map { $0.isFinite ? "\($0)" : "null" }
    default:
      items = strings(of: functions.OGR_F_GetFieldAsStringList(handle, index)).map(jsonQuoted)
    }
    return "[" + items.joined(separator: ",") + "]"
  }
}

/// A text between quotation marks as JSON writes it.
func jsonQuoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    case "\u{0}"..<"\u{20}":
      let digits = String(scalar.value, radix: 16)
      quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
