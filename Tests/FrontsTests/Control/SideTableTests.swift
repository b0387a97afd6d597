import Gazetteer
import Testing

@testable import Fronts

struct SideTableTests {
  private static let actors = Result { try ActorTable(of: Gazetteer.shipped()) }

  @Test(arguments: [
    ("SDF", "sdf"), ("ISIL forces", "isis"), ("ISIS forces", "isis"), ("ISIS fighters", "isis"),
    ("Syrian government forces", "syria"), ("قسد", "sdf"), ("تنظيم داعش", "isis"),
    ("Kurdish-led fighters", "sdf"),
  ])
  func knowsTheSidesOfTheTable(_ written: String, _ side: String) throws {
    #expect(try SideTable(Self.actors.get()).side(of: written)?.id == side)
  }

  @Test func takesProperNamesForSidesAndCommonNounsForNone() throws {
    let sides = try SideTable(Self.actors.get())
    #expect(sides.side(of: "Xyz Front fighters") == sides.side(of: "Xyz Front"))
    #expect(sides.side(of: "attackers") == nil)
    #expect(sides.side(of: "the fighters") == nil)
    #expect(sides.side(of: nil) == nil)
  }

  @Test func groupsWhomTheUserGroups() throws {
    let sides = try SideTable(Self.actors.get(), groups: [["SDF", "Syrian Army", "Xyz"]])
    #expect(sides.side(of: "SDF fighters") == sides.side(of: "the Syrian Army"))
    #expect(sides.side(of: "Xyz")?.name == "SDF")
    #expect(sides.side(of: "ISIS")?.id == "isis")
  }
}
