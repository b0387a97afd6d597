import Geodesy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Positions in cubes of a grid through the earth, for neighbors within a distance.
///
/// A cube is as wide as the distance, so that a neighbor lies in the same cube or one that touches it. Unlike a grid of
/// degrees it is the same at the poles and across the 180th meridian.
struct NeighborGrid {
  private struct Cell: Hashable {
    var x, y, z: Int32
  }

  private let width: Double
  private var cells: [Cell: [Int]] = [:]

  /// An empty grid.
  ///
  /// - Parameter reach: the distance in metres within which others are neighbors.
  init(reach: Double) {
    // A chord of the sphere may be longer than the way on the ellipsoid, by less than this.
    width = reach * 1.01
  }

  /// Puts a number at a position.
  mutating func insert(_ number: Int, at position: Position) {
    cells[cell(position), default: []].append(number)
  }

  /// The numbers at all positions that may be neighbors of one; some lie up to three times as far.
  func candidates(near position: Position) -> [Int] {
    let center = cell(position)
    var numbers: [Int] = []
    for x in -1...1 as ClosedRange<Int32> {
      for y in -1...1 as ClosedRange<Int32> {
        for z in -1...1 as ClosedRange<Int32> {
          numbers += cells[Cell(x: center.x + x, y: center.y + y, z: center.z + z)] ?? []
        }
      }
    }
    return numbers
  }

  private func cell(_ position: Position) -> Cell {
    let (latitude, longitude) = (position.latitude * .pi / 180, position.longitude * .pi / 180)
    func index(_ unit: Double) -> Int32 { Int32((unit * 6_371_008.8 / width).rounded(.down)) }
    return Cell(
      x: index(cos(latitude) * cos(longitude)), y: index(cos(latitude) * sin(longitude)),
      z: index(sin(latitude)))
  }
}
