import Gazetteer
import Testing

@testable import Reading

struct DistanceMovedTests {
  private static let reader = Result { try ReportReader(gazetteer: Gazetteer.shipped()) }

  @Test(arguments: [
    ("The SDF advanced 1.5 km towards Susah from Hajin.", 1.5),
    ("SDF forces pushed 3 kilometers into the desert.", 3),
    ("ISIS retreated five kilometers southwards from Hajin.", 5),
    ("ISIS retreated two miles southwards from Hajin.", 2 * 1.609344),
  ])
  func howFarAMovementWent(_ text: String, _ kilometres: Double) throws {
    let claim = try #require(Self.reader.get().read(Document(id: "a", text: text)).claims.first)
    #expect(claim.kilometres == kilometres, "\(text)")
    #expect(try Claim(json: JSONReader(claim.json, path: "")).kilometres == claim.kilometres)
  }

  @Test(arguments: [
    "The SDF advanced to within 15 km of Hajin.", "The SDF advanced 8 km west of Hajin.",
    "The SDF captured a 3 km wide strip near Hajin.", "The SDF advanced on Hajin, 20 km from Susah.",
  ])
  func distancesOfOtherThingsAreNone(_ text: String) throws {
    for claim in try Self.reader.get().read(Document(id: "a", text: text)).claims {
      #expect(claim.kilometres == nil, "\(text)")
    }
  }
}
