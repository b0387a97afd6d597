import Geodesy

/// Numbers of places by square cells of the ground: 8 bytes a place, sorted from south to north and from west to east.
///
/// A cell is at least as wide and as high as the grid's reach, so that what lies within the reach of a place lies in its
/// cell or one beside it.
struct PlaceGrid {
  private let reach: Double
  private let rowHeight: Double
  private let points: StagedPoints
  /// The row and column of the cell above, the number of the place below.
  private var entries: [UInt64] = []

  /// Sorts some places.
  ///
  /// - Parameter reach: in metres.
  init(_ numbers: some Sequence<Int>, of points: StagedPoints, reach: Double) {
    self.reach = reach
    self.points = points
    rowHeight = reach / GroundDistance.metresPerDegree * 1.01
    for number in numbers {
      let position = points.position(number)
      let row = self.row(position.latitude)
      entries.append(key(row, column(position.longitude, row: row)) << 32 | UInt64(number))
    }
    entries.sort()
  }

  /// How many places there are.
  var count: Int { entries.count }

  /// The place that comes at an index, and its row.
  func place(at index: Int) -> (number: Int, row: Int) {
    let entry = entries[index]
    return (Int(entry & 0xFFFF_FFFF), Int(entry >> 48))
  }

  /// Calls `body` for all places that may lie within the reach of one, itself among them.
  func forEachNear(_ number: Int, row: Int, _ body: (Int) -> Void) {
    let longitude = points.position(number).longitude
    for row in max(0, row - 1)...min(lastRow, row + 1) {
      let span = GroundDistance.degreesEast(metres: reach * 1.01, latitude: widestLatitude(row))
      let columns = columnCount(row)
      if span >= 180 || columns < 4 {
        forEach(row, 0, columns - 1, body)
        continue
      }
      let (west, east) = (column(longitude - span, row: row), column(longitude + span, row: row))
      if west <= east {
        forEach(row, west, east, body)
      } else {
        forEach(row, west, columns - 1, body)
        forEach(row, 0, east, body)
      }
    }
  }

  private var lastRow: Int { self.row(90) }

  private func row(_ latitude: Double) -> Int { Int((latitude + 90) / rowHeight) }

  /// The latitude in a row that lies nearest to a pole.
  private func widestLatitude(_ row: Int) -> Double {
    let south = Double(row) * rowHeight - 90
    return max(abs(south), abs(south + rowHeight))
  }

  private func columnCount(_ row: Int) -> Int {
    let width = GroundDistance.degreesEast(metres: reach * 1.01, latitude: widestLatitude(row))
    return max(1, Int(360 / width))
  }

  private func column(_ longitude: Double, row: Int) -> Int {
    let columns = columnCount(row)
    var turn = (longitude + 180).truncatingRemainder(dividingBy: 360)
    if turn < 0 { turn += 360 }
    return min(columns - 1, Int(turn / 360 * Double(columns)))
  }

  private func key(_ row: Int, _ column: Int) -> UInt64 { UInt64(row) << 16 | UInt64(column) }

  private func forEach(_ row: Int, _ first: Int, _ last: Int, _ body: (Int) -> Void) {
    var index = lowerBound(key(row, first) << 32)
    let end = (key(row, last) + 1) << 32
    while index < entries.count, entries[index] < end {
      body(Int(entries[index] & 0xFFFF_FFFF))
      index += 1
    }
  }

  private func lowerBound(_ wanted: UInt64) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
