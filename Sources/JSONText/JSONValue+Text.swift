extension JSONValue {
  /// The value as JSON text (RFC 8259) on one line; what is not a finite number is written as null.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of `text`.
  public var utf8: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// The value of what is written to a builder.
  public init(building write: (inout JSONBuilder) -> Void) {
    var builder = JSONBuilder()
    write(&builder)
    self = builder.result
  }
}
