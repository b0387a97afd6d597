/// Puts the text of an SVG together: elements, attributes, groups, and definitions that stand once each.
struct SVGBuilder: Sendable {
  private(set) var body = ""
  private var depth = 1

  /// An attribute: name and value.
  typealias Attributes = KeyValuePairs<String, String>

  /// An element without content.
  mutating func element(_ name: String, _ attributes: Attributes, title: String? = nil) {
    indent()
    body += "<\(name)\(Self.text(attributes))"
    if let title { body += "><title>\(ShownText.escaped(title))</title></\(name)>\n" } else { body += "/>\n" }
  }

  /// An element with text.
  mutating func text(_ content: String, _ attributes: Attributes) {
    indent()
    body += "<text\(Self.text(attributes))>\(ShownText.escaped(content))</text>\n"
  }

  /// A group of what the closure adds; nothing where it adds nothing.
  mutating func group(_ attributes: Attributes, title: String? = nil, _ content: (inout SVGBuilder) -> Void) {
    var inner = SVGBuilder()
    inner.depth = depth + 1
    content(&inner)
    guard !inner.body.isEmpty else { return }
    indent()
    body += "<g\(Self.text(attributes))>\n"
    if let title {
      body += String(repeating: " ", count: depth + 1) + "<title>\(ShownText.escaped(title))</title>\n"
    }
    body += inner.body
    indent()
    body += "</g>\n"
  }

  /// A definition: an element with others inside.
  mutating func definition(_ name: String, _ attributes: Attributes, _ content: (inout SVGBuilder) -> Void) {
    var inner = SVGBuilder()
    inner.depth = depth + 1
    content(&inner)
    indent()
    body += "<\(name)\(Self.text(attributes))>\n\(inner.body)"
    indent()
    body += "</\(name)>\n"
  }

  private mutating func indent() { body += String(repeating: " ", count: depth) }

  private static func text(_ attributes: Attributes) -> String {
    var text = ""
    for (name, value) in attributes where !value.isEmpty {
      text += " \(name)=\"\(ShownText.escaped(value))\""
    }
    return text
  }

  /// A path through points.
  static func path(_ points: [CanvasPoint], closed: Bool = false) -> String {
    guard let first = points.first else { return "" }
    var text = "M\(first.x.svg) \(first.y.svg)"
    for point in points.dropFirst() { text += "L\(point.x.svg) \(point.y.svg)" }
    return closed ? text + "Z" : text
  }
}
