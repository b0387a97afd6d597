import Testing

@testable import Fronts
@testable import Geodesy

/// Places and lines by kilometres from a center, their cells, and what must hold of any cells.
enum CellSample {
  static let center = Position(latitude: 34.5, longitude: 40.9)

  static func position(_ east: Double, _ north: Double) throws -> Position {
    LocalPlane(center: center, geodesic: try Geodesic.wgs84())
      .unproject(LocalPlane.Point(east: east * 1000, north: north * 1000))
  }

  static func positions(_ kilometres: [(Double, Double)]) throws -> [Position] {
    try kilometres.map { try position($0.0, $0.1) }
  }

  /// The cells of places; reach and coordinates in kilometres.
  static func cells(
    of places: [(Double, Double)], reach: Double = 5, barriers: [[(Double, Double)]] = []
  ) throws -> CellMap {
    let builder = try CellBuilder(reach: reach * 1000, barriers: try barriers.map(positions))
    return try #require(try builder.cells(of: try positions(places)))
  }

  /// The cells of a field of places, and who holds them: a row a line, the northernmost first, the places 2 km apart, a
  /// letter a side, "." for nobody. Cells reach 1.5 km.
  static func field(_ rows: [String], barriers: [[(Double, Double)]] = []) throws -> (
    cells: CellMap, states: [ControlState?]
  ) {
    var places: [(Double, Double)] = []
    var states: [ControlState?] = []
    for (row, line) in rows.enumerated() {
      for (column, letter) in line.enumerated() {
        places.append((Double(column) * 2, Double(rows.count - 1 - row) * 2))
        states.append(letter == "." ? nil : Told.held(Side(id: "\(letter)", name: "\(letter)")))
      }
    }
    let cells = try cells(of: places, reach: 1.5, barriers: barriers)
    #expect(cells.cellOfPlace == Array(places.indices))
    return (cells, states)
  }

  /// Expects of cells what must hold of all: each has its place, none overlaps another, lines between them are theirs.
  static func check(_ cells: CellMap, _ places: [(Double, Double)], reach: Double = 5) throws {
    for (number, position) in try positions(places).enumerated() {
      let cell = cells.cellOfPlace[number]
      #expect(
        Area(rings: cells.positions[cell]).contains(position, within: 1.5),
        "place \(number) at \(places[number]) lies outside its cell")
      let point = cells.plane.project(position)
      for corner in cells.rings[cell].joined() {
        #expect(distance(corner, point) <= reach * 1010, "cell \(cell) reaches too far")
      }
    }
    for (cell, rings) in cells.rings.enumerated() {
      #expect(!rings.isEmpty, "cell \(cell) is empty")
      #expect(cells.areas[cell] > 0, "cell \(cell) has no area")
      for (ring, points) in rings.enumerated() {
        #expect(points.first == points.last && points.count > 3)
        #expect((doubleArea(points) > 0) == (ring == 0), "ring \(ring) of cell \(cell) runs the wrong way")
      }
    }
    checkEdges(cells)
    checkOverlaps(cells, reach: reach)
  }

  /// Each segment of a ring belongs to one line, with its cell on the left, and back in the other cell's ring.
  private static func checkEdges(_ cells: CellMap) {
    var open: [Set<[LocalPlane.Point]>] = cells.rings.map { rings in
      Set(rings.flatMap { ring in zip(ring, ring.dropFirst()).map { [$0, $1] } })
    }
    for (number, edge) in cells.edges.enumerated() {
      #expect(edge.right < 0 || edge.left < edge.right, "line \(number) is not from the lower cell")
      #expect((edge.right < 0) || edge.kind != .rim)
      var metres = 0.0
      for (a, b) in zip(edge.points, edge.points.dropFirst()) {
        metres += distance(a, b)
        #expect(open[edge.left].remove([a, b]) != nil, "line \(number) is none of its left cell's")
        if edge.right >= 0 {
          #expect(open[edge.right].remove([b, a]) != nil, "line \(number) is none of its right cell's")
        }
      }
      #expect(abs(metres - edge.length) < 0.001)
    }
    #expect(open.allSatisfy { $0.isEmpty }, "segments without a line")
  }

  private static func checkOverlaps(_ cells: CellMap, reach: Double) {
    let corners = cells.rings.joined().joined()
    guard let west = corners.map(\.east).min(), let east = corners.map(\.east).max(),
      let south = corners.map(\.north).min(), let north = corners.map(\.north).max()
    else { return }
    let faces = cells.rings.map { PlanarFaces.Face(rings: $0, inside: $0[0][0]) }
    var random = FixedRandom()
    for _ in 0..<2000 {
      let point = LocalPlane.Point(east: random.next(in: west...east), north: random.next(in: south...north))
      let owners = faces.indices.filter { faces[$0].contains(point) }
      #expect(owners.count <= 1, "cells \(owners) overlap at \(point)")
    }
  }

  static func distance(_ a: LocalPlane.Point, _ b: LocalPlane.Point) -> Double {
    ((a.east - b.east) * (a.east - b.east) + (a.north - b.north) * (a.north - b.north)).squareRoot()
  }

  /// Twice the area of a ring, positive if it runs counterclockwise.
  static func doubleArea(_ ring: [LocalPlane.Point]) -> Double {
    zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0.east * $1.1.north - $1.1.east * $1.0.north }
  }
}

/// Numbers that are the same in each run: a linear congruential generator with D. Knuth's constants for MMIX.
struct FixedRandom {
  private var state: UInt64 = 20_190_121

  mutating func next(in range: ClosedRange<Double>) -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + (range.upperBound - range.lowerBound) * Double(state >> 11) / Double(1 << 53)
  }
}
