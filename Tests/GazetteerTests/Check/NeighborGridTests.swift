import Geodesy
import Testing

@testable import Gazetteer

@Suite struct NeighborGridTests {
  @Test(arguments: [
    (Position(latitude: 34.5, longitude: 40.5), Position(latitude: 34.9, longitude: 40.5)),
    (Position(latitude: 10, longitude: 179.8), Position(latitude: 10, longitude: -179.8)),
    (Position(latitude: 89.9, longitude: 0), Position(latitude: 89.9, longitude: 180)),
    (Position(latitude: 0, longitude: -0.2), Position(latitude: 0, longitude: 0.2)),
  ])
  func findsNeighbors(_ first: Position, _ second: Position) throws {
    #expect(try Geodesic.wgs84().distance(first, second) < 50_000)
    var grid = NeighborGrid(reach: 50_000)
    grid.insert(7, at: second)
    #expect(grid.candidates(near: first) == [7])
  }

  @Test func leavesOutWhatIsFar() {
    var grid = NeighborGrid(reach: 50_000)
    grid.insert(1, at: Position(latitude: 34.5, longitude: 40.5))
    #expect(grid.candidates(near: Position(latitude: 36.5, longitude: 40.5)) == [])
    #expect(grid.candidates(near: Position(latitude: -34.5, longitude: 40.5)) == [])
  }

  /// No neighbor of a dense field of positions is missed.
  @Test func missesNone() throws {
    let geodesic = try Geodesic.wgs84()
    let positions = (0..<400).map {
      Position(latitude: 33 + Double($0 % 20) * 0.11, longitude: 40 + Double($0 / 20) * 0.13)
    }
    var grid = NeighborGrid(reach: 50_000)
    for (number, position) in positions.enumerated() { grid.insert(number, at: position) }
    for position in positions {
      let near = Set(grid.candidates(near: position))
      for (number, other) in positions.enumerated() where geodesic.distance(position, other) <= 50_000 {
        #expect(near.contains(number))
      }
    }
  }
}
