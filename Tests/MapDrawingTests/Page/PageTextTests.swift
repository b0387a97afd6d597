import JSONText
import Testing

@testable import MapDrawing

@Suite struct PageTextTests {
  private let hostile = "</script><script>alert(1)</script><!-- & \u{2028}\u{2029} \" ' \\ 😀 \u{202E}"

  @Test func jsonInAScriptNeitherEndsItNorOpensAnother() throws {
    let bytes = PageText.script(.array([.string(hostile), .object([JSONMember("<b>", .integer(1))])]))
    let text = String(decoding: bytes, as: UTF8.self)
    for dangerous in ["<", ">", "&", "\u{2028}", "\u{2029}"] { #expect(!text.contains(dangerous)) }
    let value = try JSONValue(utf8: bytes)
    #expect(value.array?.first?.string == hostile)
    #expect(value.array?.last?["<b>"] == .integer(1))
  }

  @Test func markupIsShownAndNotRead() {
    #expect(
      PageText.markup("<a href=\"x\">'&'</a>") == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
    #expect(PageText.markup("هجين 😀") == "هجين 😀")
  }

  @Test func codeCannotEndItsElement() {
    let code = PageText.code("a = '</script>' + '</STYLE><!--';\r\nb = x</y/.z;")
    #expect(code == "a = '<\\/script>' + '<\\/STYLE><\\!--';\nb = x</y/.z;")
  }

  @Test func whatFillsAGapIsNotLookedAtForGaps() {
    var template = PageTemplate("<a>@@one@@</a>@@two@@@@none@@!")
    template["one"] = Array("@@two@@".utf8)
    template["two"] = Array("@@one@@".utf8)
    #expect(String(decoding: template.filled, as: UTF8.self) == "<a>@@two@@</a>@@one@@!")
  }
}
