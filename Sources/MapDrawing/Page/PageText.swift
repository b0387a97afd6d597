import JSONText
import MapLayers

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How text gets into a page without being taken for markup or script.
enum PageText {
  /// JSON for a `script` element of type `application/json`: nothing in it ends the element or opens another one.
  ///
  /// `<`, `>` and `&` stand in strings only, where JSON may escape them; U+2028 and U+2029 are escaped already.
  static func script(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// Text for an element or a quoted attribute.
  static func markup(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let entity = MarkupEntity.of(scalar) {
        result += entity
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Script or style of ours or of Leaflet's for an element: what would end the element stands in strings and comments
  /// only, where the backslash changes nothing. A browser takes the hash of lines that end as its parser has them.
  static func code(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("</s", with: "<\\/s").replacing("</S", with: "<\\/S")
      .replacing("<!--", with: "<\\!--")
  }

  /// The source expression of Content Security Policy that lets one script run.
  ///
  /// Source: W3C, "Content Security Policy Level 3", section 2.3.1 (hash-source).
  static func policyHash(_ code: String) -> String {
    "'sha256-\(Data(SHA256.hash(code.utf8)).base64EncodedString())'"
  }
}
