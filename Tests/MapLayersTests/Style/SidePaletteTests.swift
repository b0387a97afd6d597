import Testing

@testable import MapLayers

@Suite struct SidePaletteTests {
  @Test func shippedTableIsSound() throws {
    let colors = try SidePalette.read(PackageResources.side_colors_csv)
    #expect(colors["SDF"] == MapColor(hex: "#F0E442"))
    #expect(colors["YPG"] == colors["SDF"])
    #expect(colors["ISIS"] != colors["SDF"])
  }

  @Test func unknownSidesTakeColorsThatNobodyHas() {
    let palette = SidePalette(sides: ["SDF", "ISIS", "Alpha", "Beta"])
    let colors = [palette["SDF"], palette["ISIS"], palette["Alpha"], palette["Beta"]]
    #expect(Set(colors).count == 4)
    #expect(palette["Nobody"] == .gray)
    #expect(palette[nil] == .gray)
  }

  @Test func moreSidesThanColorsStillHaveOne() {
    let palette = SidePalette(sides: (0..<40).map { "Side \($0)" })
    for number in 0..<40 { #expect(palette["Side \(number)"] != .gray) }
  }

  @Test(arguments: ["red,SDF,why", "#F0E442,,why", "#F0E442,SDF", "#F0E442,SDF,a,b"])
  func refusesBadRows(_ row: String) {
    #expect(throws: SideColorsError.self) { try SidePalette.read(Array("color,names,reason\n\(row)\n".utf8)) }
  }

  @Test func refusesANameWithTwoColors() {
    let table = "color,names,reason\n#F0E442,SDF,why\n#333333,ISIS|SDF,why\n"
    #expect(throws: SideColorsError(line: 3, reason: "SDF has a color already")) {
      try SidePalette.read(Array(table.utf8))
    }
  }
}
