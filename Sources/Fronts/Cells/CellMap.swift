import Geodesy

/// The ground around places, divided among them once and for all times.
///
/// A cell is the part of the Voronoi diagram of its place that lies within a distance of it and on its side of rivers and
/// borders. Where cells meet they have the very same corners.
struct CellMap: Sendable {
  /// A line between two cells, or between one and the ground of nobody.
  struct Edge: Sendable {
    /// What runs along it.
    enum Kind: Sendable {
      /// Nothing: the cells meet.
      case open
      /// A river or a border.
      case barrier
      /// The ground beyond is nobody's: no place is near.
      case rim
    }

    /// The cell on the left.
    var left: Int
    /// The cell on the right, or -1.
    var right: Int
    var kind: Kind
    var points: [LocalPlane.Point]
    /// In metres.
    var length: Double
  }

  let plane: LocalPlane
  /// The number of the cell of each place; places at one spot share a cell.
  let cellOfPlace: [Int]
  /// The rings of each cell, the outer one first and counterclockwise.
  let rings: [[[LocalPlane.Point]]]
  /// The rings as positions.
  let positions: [[[Position]]]
  let edges: [Edge]
  /// The areas in square metres.
  let areas: [Double]

  var count: Int { rings.count }
}
