/// The characters that mean something to XML and HTML, as text has to have them.
package enum MarkupEntity {
  /// What stands for a character in content and in attributes with either kind of quotes; nil where it is itself.
  package static func of(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }
}
