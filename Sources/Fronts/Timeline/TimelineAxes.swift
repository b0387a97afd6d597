import DynamicLibrary
import Gazetteer
import Geodesy
import MapLayers
import Reading

/// The axes of dated claims, drawn to the front of their day.
struct TimelineAxes {
  private let cells: CellMap
  private let table: ControlTable
  private let builder: AxisBuilder
  private let actors: ActorTable
  private let geodesic: Geodesic
  private let fronts: SegmentGrid

  init(
    _ cells: CellMap, _ table: ControlTable, isArea: @escaping @Sendable (String) -> Bool, actors: ActorTable
  ) throws(DynamicLibraryError) {
    self.cells = cells
    self.table = table
    self.actors = actors
    geodesic = try Geodesic.wgs84()
    builder = try AxisBuilder(isArea: isArea)
    fronts = SegmentGrid(cells.edges.map(\.points), size: 1000)
  }

  /// No arrow is shorter than this, in metres.
  private static let shortest = 200.0

  /// The axes of a reading whose claims fall into the days shown.
  func features(of reading: Reading, from: CalendarDay, to: CalendarDay?) -> [Feature] {
    let names = ActorNames(reading, actors: actors)
    let document = DocumentFields(reading)
    let published = reading.date.flatMap { CalendarDay(iso: $0) }
    return builder.axes(of: reading, focus: { focus(of: $0, $1, published) }).compactMap { axis in
      let claim = reading.claims[axis.claim]
      let day = claim.date?.span.lastDay ?? published
      guard let day, day >= from, to.map({ day < $0 }) ?? true else { return nil }
      var feature = document.axis(ended(axis, on: day), reading, names)
      if feature.values["date_start"] == nil { feature.values["date_start"] = .moment(day) }
      if feature.values["date_end"] == nil { feature.values["date_end"] = .moment(day + 1) }
      return feature
    }
  }

  /// An axis whose length nobody stated ends at the front, if it meets one.
  private func ended(_ axis: Axis, on day: CalendarDay) -> Axis {
    guard axis.lengthBasis == .nominal, axis.origin != nil else { return axis }
    let (start, tip) = (cells.plane.project(axis.start), cells.plane.project(axis.tip))
    let crossing = fronts.firstCrossing(from: start, to: tip) { segment in
      let edge = cells.edges[segment.line]
      guard edge.right >= 0, let a = table.state(of: edge.left, on: day)?.holder,
        let b = table.state(of: edge.right, on: day)?.holder
      else { return false }
      return a != b
    }
    guard let crossing, crossing.part * axis.length >= Self.shortest else { return axis }
    var axis = axis
    axis.length *= crossing.part
    axis.tip = geodesic.direct(from: axis.start, bearing: axis.bearing, metres: axis.length)
    axis.lengthBasis = .front
    return axis
  }

  /// The middle of what the other side holds near the origins of converging axes.
  private func focus(of claim: Claim, _ origins: [Position], _ published: CalendarDay?) -> Position? {
    guard let day = claim.date?.span.start ?? published, let enemy = claim.against,
      let side = actors.actor(named: enemy)?.side
    else { return nil }
    var held: [Position] = []
    for cell in 0..<cells.count where table.state(of: cell, on: day)?.holder?.id == side {
      held.append(table.places[cell].position)
    }
    let near = held.filter { place in
      origins.contains { geodesic.distance($0, place) <= Self.focusReach }
    }
    return LocalPlane.centroid(of: near, geodesic: geodesic)
  }

  /// How far from the origins what is held counts for the pocket that they close in on, in metres.
  private static let focusReach = 10_000.0
}
