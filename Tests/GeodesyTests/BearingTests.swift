import Geodesy
import Testing

@Suite struct BearingTests {
  @Test(arguments: [(0.0, 0.0), (360, 0), (-90, 270), (725, 5), (-1e-16, 0)])
  func normalizes(_ degrees: Double, _ expected: Double) {
    #expect(Bearing.normalized(degrees) == expected)
  }

  @Test(arguments: [(350.0, 10.0, 20.0), (10, 350, 20), (0, 180, 180), (90, 90, 0)])
  func takesTheSmallerAngle(_ a: Double, _ b: Double, _ expected: Double) {
    #expect(abs(Bearing.difference(a, b) - expected) < 1e-9)
  }

  @Test func meanCrossesNorth() throws {
    let mean = try #require(Bearing.mean([350, 10]))
    #expect(Bearing.difference(mean, 0) < 1e-9)
    #expect(Bearing.mean([0, 180]) == nil)
    #expect(Bearing.mean([]) == nil)
  }
}

@Suite struct CompassDirectionTests {
  @Test(arguments: CompassDirection.allCases)
  func bearingFindsItsDirection(_ direction: CompassDirection) {
    #expect(CompassDirection(nearest: direction.bearing + 11) == direction)
    #expect(CompassDirection(nearest: direction.bearing - 11) == direction)
    #expect(direction.opposite.opposite == direction)
  }
}
