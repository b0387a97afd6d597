import Geodesy

/// The areas of control of a map, by place and by where they lie, so that asking for a position looks at few of them.
public struct ControlMap: Sendable {
  /// How far outside an area its boundary still counts, in metres: files round coordinates to seven decimals.
  public static let tolerance = 1.5

  /// Every area, in the file's order.
  public let areas: [ControlArea]
  private var byPlace: [String: [Int]] = [:]
  private var cells: [Cell: [Int]] = [:]
  /// Areas over so many cells that they are looked at always.
  private var wide: [Int] = []

  private struct Cell: Hashable {
    let row: Int
    let column: Int
  }

  private static let cellsPerDegree = 20.0
  private static let mostCells = 400
  /// More than the tolerance in degrees, up to a latitude of 89.
  private static let margin = 0.001

  /// The areas of a map.
  public init(areas: [ControlArea] = []) {
    self.areas = areas
    for (index, area) in areas.enumerated() {
      byPlace[area.placeID, default: []].append(index)
      guard let box = area.area.box else { continue }
      let rows = Self.cell(box.south - Self.margin)...Self.cell(box.north + Self.margin)
      let columns = Self.cell(box.west - Self.margin)...Self.cell(box.east + Self.margin)
      guard rows.count * columns.count <= Self.mostCells else {
        wide.append(index)
        continue
      }
      for row in rows {
        for column in columns { cells[Cell(row: row, column: column), default: []].append(index) }
      }
    }
  }

  /// The areas that hold a position at a moment, in the file's order.
  public func areas(at position: Position, on moment: Moment) -> [ControlArea] {
    guard position.isValid else { return [] }
    let cell = Cell(row: Self.cell(position.latitude), column: Self.cell(position.longitude))
    return ((cells[cell] ?? []) + wide).sorted().map { areas[$0] }.filter {
      $0.includes(moment) && $0.area.contains(position, within: Self.tolerance)
    }
  }

  /// Compares an expectation with the map.
  ///
  /// Of several areas that hold the position those of the place itself decide; without one, any will do.
  ///
  /// - Parameters:
  ///   - check: what is expected.
  ///   - place: the gazetteer's identifier of the place, and where it is.
  ///   - sideOf: the side that a name of an actor stands for, nil where it is unknown; unknown names have to be equal.
  public func outcome(
    of check: ControlCheck, at place: (id: String, position: Position), sideOf: (String) -> String?
  ) -> ControlOutcome {
    let all = areas(at: place.position, on: check.day)
    let own = all.filter { $0.placeID == place.id }
    let found = own.isEmpty ? all : own
    let holds =
      switch check.side.lowercased() {
      case "contested": found.contains { $0.status == "contested" }
      case "unknown": found.isEmpty || found.contains { $0.status == "unknown" }
      default:
        found.contains { area in
          guard area.status == "held" || area.status == "claimed" else { return false }
          guard let wanted = sideOf(check.side), let side = sideOf(area.holder) else {
            return area.holder == check.side
          }
          return side == wanted
        }
      }
    return ControlOutcome(holds: holds, found: found)
  }

  /// Features whose interval overlaps an earlier one of the same place: each with the one that it overlaps.
  func overlaps() -> [(feature: Int64, other: Int64, place: String)] {
    var overlaps: [(feature: Int64, other: Int64, place: String)] = []
    for (place, indices) in byPlace where !place.isEmpty {
      let sorted = indices.map { areas[$0] }.sorted {
        ($0.start?.seconds ?? .min, $0.feature) < ($1.start?.seconds ?? .min, $1.feature)
      }
      guard var last = sorted.first else { continue }
      for area in sorted.dropFirst() {
        let (end, next) = (last.end?.seconds ?? .max, area.end?.seconds ?? .max)
        if (area.start?.seconds ?? .min) < end { overlaps.append((area.feature, last.feature, place)) }
        if next > end { last = area }
      }
    }
    return overlaps.sorted { $0.feature < $1.feature }
  }

  private static func cell(_ degrees: Double) -> Int {
    Int((max(-1_000, min(1_000, degrees)) * cellsPerDegree).rounded(.down))
  }
}
