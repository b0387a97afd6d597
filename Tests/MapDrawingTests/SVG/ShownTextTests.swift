import Testing

@testable import MapDrawing

@Suite struct ShownTextTests {
  @Test func markupIsEscaped() {
    #expect(
      ShownText.escaped("<script>\"a\" & 'b'</script>]]>")
        == "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;]]&gt;")
  }

  @Test func whatXMLHasNoPlaceForIsReplaced() {
    #expect(
      ShownText.escaped("a\u{0}b\u{1B}c\u{7F}\u{FFFE}\u{1FFFF}")
        == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(ShownText.escaped("a\nb\tc") == "a b c")
  }

  @Test func nothingTurnsItsNeighborsAround() {
    #expect(ShownText.escaped("a\u{202E}b\u{2066}c\u{200F}") == "abc")
    #expect(ShownText.escaped("الباغوز") == "الباغوز")
  }
}
