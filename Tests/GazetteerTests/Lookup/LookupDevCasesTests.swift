import Foundation
import Gazetteer
import Geodesy
import TestSupport
import Testing

/// The hand-made look-ups that may lie beside the project, with the figures they give.
@Suite struct LookupDevCasesTests {
  @Test(.enabled(if: SharedData.isPresent, "the reference data is not beside the project"))
  func reachesTheFloor() throws {
    let gazetteer = try LookupTests.shipped.get()
    let geodesic = try Geodesic.wgs84()
    var right = 0
    var known = 0
    var refused = 0
    var unknown = 0
    for line in try SharedData.text("claims/lookups_dev.tsv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let best = try gazetteer.lookup(LookupQuery(fields[0])).first
      if let latitude = Double(fields[1]), let longitude = Double(fields[2]) {
        known += 1
        let wanted = Position(latitude: latitude, longitude: longitude)
        if let best, geodesic.distance(best.place.position, wanted) <= 6000 {
          right += 1
        } else {
          print("look-up dev case missed: \(fields[0]) gave \(best?.place.id ?? "nothing")")
        }
      } else {
        unknown += 1
        if best == nil { refused += 1 } else { print("look-up dev case not refused: \(fields[0])") }
      }
    }
    print("look-up dev cases: \(right) of \(known) first right within 6 km, \(refused) of \(unknown) refused")
    #expect(known >= 50 && unknown >= 10)
    #expect(Double(right) / Double(known) >= 0.95)
    #expect(refused == unknown)
  }
}
