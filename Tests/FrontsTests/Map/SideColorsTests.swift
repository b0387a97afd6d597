import Gazetteer
import MapLayers
import Testing

/// The table of colors and the table of actors name the same sides.
@Suite struct SideColorsTests {
  @Test func everyForceOfASideHasItsColor() throws {
    let actors = try ActorTable(of: try Gazetteer.shipped()).actors
    let palette = SidePalette(sides: actors.map(\.name))
    for (side, members) in Dictionary(grouping: actors, by: \.side) {
      // A side whose forces have no color of their own takes what is free on each map.
      let known = members.filter { SidePalette.hasOwnColor($0.name) }
      guard let first = known.first else { continue }
      for member in members {
        #expect(SidePalette.hasOwnColor(member.name), "\(member.name) of \(side) has no color")
        #expect(palette[member.name] == palette[first.name], "\(member.name) of \(side)")
      }
    }
  }
}
