import Testing

@testable import MapDrawing

@Suite struct XMLTextTests {
  @Test func markupIsEscaped() {
    #expect(
      XMLText.escaped("<script>\"a\" & 'b'</script>]]>")
        == "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;]]&gt;")
  }

  @Test func whatXMLHasNoPlaceForIsReplaced() {
    #expect(
      XMLText.escaped("a\u{0}b\u{1B}c\u{7F}\u{FFFE}\u{1FFFF}")
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(XMLText.escaped("a\nb\tc") == "a b c")
  }

  @Test func nothingTurnsItsNeighborsAround() {
    #expect(XMLText.escaped("a\u{202E}b\u{2066}c\u{200F}") == "abc")
    #expect(XMLText.escaped("الباغوز") == "الباغوز")
  }
}
