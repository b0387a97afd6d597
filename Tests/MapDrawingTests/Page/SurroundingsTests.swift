import Geodesy
import MapLayers
import Testing

@testable import MapDrawing

@Suite struct SurroundingsTests {
  private func line(_ points: [(Double, Double)]) -> [Position] {
    points.map { Position(latitude: $0.1, longitude: $0.0) }
  }

  @Test func farPartsOfALineAreLeftOut() {
    let box = GeoBox(west: 0, south: 0, east: 10, north: 10)
    let points = line([
      (-20, 5), (-10, 5), (5, 5), (6, 5), (20, 5), (30, 5), (30, 8), (8, 8), (8, 40), (9, 40),
    ])
    let pieces = MapBackground.pieces(of: points, in: box, least: 0.1)
    #expect(pieces == [line([(-10, 5), (5, 5), (6, 5), (20, 5)]), line([(30, 8), (8, 8), (8, 40)])])
  }

  @Test func pointsThatNobodyCouldTellApartAreLeftOut() {
    let box = GeoBox(west: 0, south: 0, east: 10, north: 10)
    let points = (0...1000).map { Position(latitude: 5, longitude: Double($0) / 100) }
    let pieces = MapBackground.pieces(of: points, in: box, least: 0.5)
    #expect(pieces.count == 1)
    #expect(pieces[0].count == 21)
    #expect(pieces[0].last == points.last)
  }

  @Test func aCountryLiesOnTheLeftOfItsOutline() {
    let square = line([(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)])
    let turned = MapBackground.turned(MapBackground.Shape(name: "A", lines: [square, square.reversed()]))
    #expect(turned.lines == [square.reversed(), square.reversed()])
    #expect(MapBackground.turned(turned) == turned)
  }

  @Test func whatLiesFarAwayIsLeftOut() throws {
    let near = MapBackground.Shape(name: "N", lines: [line([(40, 34), (41, 35)]), line([(0, 0), (1, 1)])])
    let far = MapBackground.Shape(name: "F", lines: [line([(0, 0), (1, 1)])])
    let around = MapBackground(rivers: [near, far], attribution: "A").around(try PageSample.layers())
    #expect(around.rivers == [MapBackground.Shape(name: "N", lines: [line([(40, 34), (41, 35)])])])
    #expect(around.attribution == "A")
  }

  @Test func aMapWithoutPositionsHasNoBackground() {
    let river = MapBackground.Shape(name: "R", lines: [line([(0, 0), (1, 1)])])
    let background = MapBackground(rivers: [river], attribution: "A")
    #expect(background.around(LayerSet(layers: [])) == MapBackground(attribution: "A"))
  }
}
