/// Leaves out places of a map that has too many to tell them apart: those that matter least, where they crowd.
enum MarkThinning {
  /// No map of fewer places loses one.
  static let enough = 150

  /// The marks that are drawn, in their order: the first of those that are closer than a distance, which is such that about as
  /// many have room as are enough.
  ///
  /// - Parameter marks: those that matter most first.
  static func thinned(_ marks: [Scene.Mark], in frame: CanvasRect) -> [Scene.Mark] {
    guard marks.count > enough else { return marks }
    let distance = (frame.width * frame.height / Double(enough)).squareRoot() * 0.7
    var cells: [Cell: [CanvasPoint]] = [:]
    return marks.filter { mark in
      let own = Cell(x: Int(mark.point.x / distance), y: Int(mark.point.y / distance))
      for x in own.x - 1...own.x + 1 {
        for y in own.y - 1...own.y + 1
        where cells[Cell(x: x, y: y)]?.contains(where: { $0.distance(to: mark.point) < distance }) ?? false {
          return false
        }
      }
      cells[own, default: []].append(mark.point)
      return true
    }
  }

  private struct Cell: Hashable {
    let x: Int
    let y: Int
  }
}
