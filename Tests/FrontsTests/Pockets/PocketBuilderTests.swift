import Fronts
import Geodesy
import Testing

@Suite struct PocketBuilderTests {
  @Test func threeConvergingAxesEncloseAPocket() throws {
    let axes = try Sample.axes(Sample.threeAxes)
    let pockets = try PocketBuilder().pockets(between: axes)
    let pocket = try #require(pockets.first)
    #expect(pockets.count == 1)
    #expect(pocket.ring.count == 4)
    #expect(pocket.ring.first == pocket.ring.last)
    #expect(abs(pocket.area - 2_390_000) < 20_000)
    #expect(pocket.axes == [0, 1, 2])
    #expect(pocket.confidence < axes[0].confidence)
  }

  @Test func twoAxesEncloseNothing() throws {
    let axes = try Sample.axes(Array(Sample.threeAxes.prefix(2)))
    #expect(try PocketBuilder().pockets(between: axes).isEmpty)
  }

  @Test func axesFromOneSideEncloseNothing() throws {
    var axes = try Sample.axes(Sample.threeAxes)
    let focus = Position(latitude: 34.2, longitude: 41.5)
    for index in axes.indices { axes[index].tip = focus }
    #expect(try PocketBuilder().pockets(between: axes).isEmpty)
  }

  @Test func axesThatDoNotConvergeEncloseNothing() throws {
    var axes = try Sample.axes(Sample.threeAxes)
    for index in axes.indices { axes[index].convergence = nil }
    #expect(try PocketBuilder().pockets(between: axes).isEmpty)
  }
}
