import Geodesy
import Reading
import Testing

@Suite struct AxisTests {
  private let report = """
    Progress on three sides

    Units of the SDF are moving on 3 axes: north from Safafinah, east from Shajlah and south from Baghuz Fawqani. \
    The aim is to defeat Daesh.
    """

  @Test func oneClaimForEachAxis() throws {
    let claims = try Fixture.read(report).claims.filter { $0.kind == .advance }
    #expect(claims.map(\.origin) == [["Safafinah"], ["Shajlah"], ["Baghuz Fawqani"]])
    #expect(claims.map(\.approach) == [[.north], [.east], [.south]])
    #expect(claims.allSatisfy { $0.directionIsAmbiguous && $0.heading.isEmpty })
    // The sentence names no other side; the map looks for it in the sentences around.
    #expect(claims.allSatisfy { $0.actor == "Units of the SDF" && $0.against == nil })
  }

  @Test func aTargetBelongsToAllAxes() throws {
    let text =
      "Our forces are advancing on 2 axes: north from Hajin and south from Safafinah, in the direction of Al-Sousa."
    let claims = try Fixture.read(text).claims
    #expect(claims.map(\.target) == [["Al-Sousa"], ["Al-Sousa"]])
  }

  @Test func aSingleDirectionIsAHeading() throws {
    let claims = try Fixture.read("The SDF advanced north from Hajin.").claims
    #expect(claims.first?.heading == [.north])
    #expect(claims.first?.approach == [])
    #expect(claims.first?.directionIsAmbiguous == true)
  }

  @Test func evidenceLiesInTheText() throws {
    let scalars = Array(report.unicodeScalars)
    for claim in try Fixture.read(report).claims {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[claim.start..<claim.end])
      #expect(String(view) == claim.evidence)
      #expect(claim.confidence > 0 && claim.confidence <= 1)
      #expect(!claim.rule.isEmpty)
    }
  }
}
