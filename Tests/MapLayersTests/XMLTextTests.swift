import Testing

@testable import MapLayers

@Suite struct XMLTextTests {
  @Test func markupIsEscapedForContentAndAttributes() {
    #expect(XMLText.escaped("<a b=\"c\">'d' & e") == "&lt;a b=&quot;c&quot;&gt;&#39;d&#39; &amp; e")
  }

  @Test func onlyWhatXMLLacksIsReplaced() {
    #expect(XMLText.escaped("a\u{0}b\nc\u{7F}d\u{FFFE}") == "a\u{FFFD}b\nc\u{7F}d\u{FFFD}")
    #expect(XMLText.escaped("\u{202E}الباغوز") == "\u{202E}الباغوز")
  }
}
