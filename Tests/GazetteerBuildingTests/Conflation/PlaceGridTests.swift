import Geodesy
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite struct PlaceGridTests {
  /// Everything within the reach is found, wherever on Earth.
  @Test(arguments: [-90.0, -60, 0, 34, 75, 89.9])
  func nothingNearIsMissed(latitude: Double) {
    var random = SeededGenerator(seed: 3)
    var points = StagedPoints()
    points.beginSource()
    for _ in 0..<400 {
      let position = Position(
        latitude: min(90, max(-90, latitude + Double.random(in: -0.1..<0.1, using: &random))),
        longitude: (180 + Double.random(in: -0.2..<0.2, using: &random)).remainder(dividingBy: 360))
      points.append(
        SourcePlace(id: "a", name: "a", names: [], position: position, precision: 1, line: 1))
    }
    let grid = PlaceGrid(0..<400, of: points, reach: 6_000)
    #expect(grid.count == 400)
    for index in 0..<400 {
      let (number, row) = grid.place(at: index)
      var found = Set<Int>()
      grid.forEachNear(number, row: row) { found.insert($0) }
      for other in 0..<400 where points.distance(number, other) <= 6_000 { #expect(found.contains(other)) }
    }
  }
}
