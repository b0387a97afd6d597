extension JSONValue {
  /// The value as JSON text (RFC 8259) on one line; what is not a finite number is written as null.
  public var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? Self.number(value) : "null"
    case .string(let value): Self.quote(value, to: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        element.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        Self.quote(member.name, to: &text)
        text += ": "
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value)).0" : "\(value)"
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    let scalars = value.unicodeScalars
    // What needs no escape is taken over in runs.
    var start = scalars.startIndex
    for index in scalars.indices {
      guard let escape = escape(scalars[index]) else { continue }
      text += Substring(scalars[start..<index])
      text += escape
      start = scalars.index(after: index)
    }
    text += Substring(scalars[start...])
    text += "\""
  }

  /// How a scalar is written that may not stand in a string as it is, or nil.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{2028}": return "\\u2028"
    case "\u{2029}": return "\\u2029"
    default:
      guard scalar.value < 0x20 || scalar.value == 0x7F else { return nil }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
