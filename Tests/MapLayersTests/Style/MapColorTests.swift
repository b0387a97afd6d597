import Testing

@testable import MapLayers

@Suite struct MapColorTests {
  @Test func readsAndWritesHexadecimal() {
    #expect(MapColor(hex: "#0072B2") == MapColor(red: 0, green: 0x72, blue: 0xB2))
    #expect(MapColor(hex: "#0072b2")?.hex == "#0072B2")
    for text in ["0072B2", "#0072B", "#0072B2F", "#GG72B2", ""] { #expect(MapColor(hex: text) == nil) }
  }

  @Test func contrastIsThatOfWCAG() {
    #expect(MapColor.white.contrastWithWhite == 1)
    #expect(abs(MapColor.black.contrastWithWhite - 21) < 1e-9)
    // #777777 has 4.48, a value that many checkers give.
    #expect(abs((MapColor(hex: "#777777")?.contrastWithWhite ?? 0) - 4.48) < 0.005)
  }

  @Test func linesAreDarkEnoughOnWhite() {
    for color in SidePalette.all {
      #expect(color.forLines.contrastWithWhite >= 3, "\(color.hex)")
    }
    let dark = MapColor(red: 10, green: 20, blue: 30)
    #expect(dark.forLines == dark)
  }
}
