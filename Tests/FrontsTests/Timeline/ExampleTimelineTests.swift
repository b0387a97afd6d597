import Gazetteer
import Geodesy
import MapLayers
import Reading
import TestSupport
import Testing

@testable import Fronts

/// What must hold of any timeline, seen in the example of the Euphrates: for every place and every frame.
@Suite struct ExampleTimelineTests {
  private static let initial = Result {
    try InitialControl(path: Project.path("Examples/euphrates-2018-2019/initial.csv"))
  }

  /// The parts of a timeline before they become features.
  private struct Parts: Sendable {
    var cells: CellMap
    var table: ControlTable
    var frames: TimelineFrames
    var film: TimelineFilm { TimelineFilm(cells, table, frames) }
  }

  private static let parts = Result { () throws -> Parts in
    let gazetteer = try TimelineSample.gazetteer.get()
    let actors = try TimelineSample.reader.get().actors
    let sides = SideTable(actors)
    var events = ControlEvents(gazetteer: gazetteer, actors: actors, sides: sides, trust: [:])
    var before: [Int: (state: ControlState, day: CalendarDay)] = [:]
    for row in try initial.get().rows {
      let place = try #require(try gazetteer.lookup(LookupQuery(row.place, limit: 1)).first?.place)
      let number = events.number(
        of: ControlPlace(
          id: place.id, name: place.name, arabicName: place.arabicName, position: place.position))
      let side = try #require(sides.side(of: row.side))
      before[number] = (Told.held(side), row.date ?? Told.day(-120))
    }
    let readings = try TimelineSample.example.get()
    for reading in readings { events.note(reading) }
    for reading in readings { events.add(reading) }
    events.finish()
    let barriers = try BarrierLines(of: gazetteer)
    let builder = try CellBuilder(reach: 5000, barriers: barriers.rivers + barriers.borders)
    let cells = try #require(try builder.cells(of: events.places.map(\.position)))
    let table = try #require(
      ControlTable(
        events.places, events: events.events, initial: before, cellOfPlace: cells.cellOfPlace,
        count: cells.count))
    return Parts(cells: cells, table: table, frames: TimelineFrames(table, TimelineOptions()))
  }

  @Test func aPlaceLiesInsideTheAreaOfTheSideThatHoldsIt() throws {
    let parts = try Self.parts.get()
    let film = parts.film
    let areas = parts.cells.positions.map { Area(rings: $0) }
    var shown = [[Int: ControlState]](repeating: [:], count: parts.frames.days.count)
    for span in film.control {
      for frame in span.frames {
        #expect(shown[frame][span.value.cell] == nil, "two at one place in one frame")
        shown[frame][span.value.cell] = span.value.state
      }
    }
    var held = 0
    for (frame, day) in parts.frames.days.enumerated() {
      for cell in 0..<parts.cells.count {
        let state = parts.table.state(of: cell, on: day)
        let seen = shown[frame][cell]
        #expect(
          state?.holder == seen?.holder && state?.status == seen?.status,
          "\(parts.table.places[cell].name), \(day)")
        if state != nil { held += 1 }
      }
    }
    #expect(held > 1000)
    for (cell, place) in parts.table.places.enumerated() {
      #expect(areas[cell].contains(place.position, within: 1.5), "\(place.name)")
      // No other place's ground has it.
      let others = areas.indices.filter { $0 != cell && areas[$0].contains(place.position, within: 0) }
      #expect(others.isEmpty, "\(place.name)")
    }
  }

  @Test func frontsRunBetweenSidesOnEachOfTheirDays() throws {
    let parts = try Self.parts.get()
    let film = parts.film
    #expect(!film.fronts.isEmpty)
    for span in film.fronts {
      for frame in span.frames {
        let day = parts.frames.days[frame]
        for number in span.value.line.edges {
          let edge = parts.cells.edges[number]
          let sides = [edge.left, edge.right].map { parts.table.state(of: $0, on: day)?.holder }
          let expected: Set<Side?> = [span.value.line.left, span.value.line.right]
          #expect(Set(sides) == expected)
        }
      }
    }
  }

  @Test func pocketsAreOneSidesGround() throws {
    let parts = try Self.parts.get()
    let film = parts.film
    #expect(!film.pockets.isEmpty)
    for span in film.pockets {
      for frame in span.frames {
        let day = parts.frames.days[frame]
        for cell in span.value.area.cells {
          #expect(parts.table.state(of: cell, on: day)?.holder == span.value.area.side)
        }
      }
    }
  }

  @Test func theChangesAddUpToTheDifferenceOfWhatIsHeld() throws {
    let parts = try Self.parts.get()
    let film = parts.film
    var areas: [Side: Double] = [:]
    func held(on day: CalendarDay) -> [Side: Double] {
      var sum: [Side: Double] = [:]
      for cell in 0..<parts.cells.count {
        if let side = parts.table.state(of: cell, on: day)?.holder {
          sum[side, default: 0] += parts.cells.areas[cell]
        }
      }
      return sum
    }
    areas = held(on: parts.frames.days[0])
    var next = 0
    for day in parts.frames.days.dropFirst() {
      while next < film.changes.count, film.changes[next].day == day {
        let change = film.changes[next]
        areas[change.side, default: 0] += change.gainedArea - change.lostArea
        next += 1
      }
      let now = held(on: day)
      for side in Set(areas.keys).union(now.keys) {
        #expect(abs(areas[side, default: 0] - now[side, default: 0]) < 1, "\(side.name), \(day)")
      }
    }
    #expect(next == film.changes.count)
    #expect(next > 20)
  }

  @Test func theFeaturesShowTheSame() throws {
    var builder = try TimelineBuilder(
      gazetteer: TimelineSample.gazetteer.get(), actors: TimelineSample.reader.get().actors)
    try builder.add(Self.initial.get())
    for reading in try TimelineSample.example.get() { builder.add(reading) }
    let timeline = try builder.build()
    let features = try #require(timeline.layers["control"]).features
    #expect(features.count > 50)
    for feature in features {
      guard case .polygon(let rings) = feature.shape, case .real(let longitude) = feature.values["lon"],
        case .real(let latitude) = feature.values["lat"]
      else {
        Issue.record("a feature without its area or place")
        continue
      }
      #expect(Area(rings: rings).contains(Position(latitude: latitude, longitude: longitude), within: 1.5))
    }
  }
}
