import DynamicLibrary
import Gazetteer
import Geodesy
import MapLayers
import Reading

/// Puts dated readings together to who held what when: control, front lines, pockets and axes over time.
///
/// ```swift
/// var builder = try TimelineBuilder(gazetteer: gazetteer, actors: reader.actors)
/// for document in documents { builder.add(reader.read(document)) }
/// let timeline = try builder.build()
/// ```
///
/// Memory grows with the claims, not with the text of the reports.
public struct TimelineBuilder {
  private let gazetteer: Gazetteer
  private let actors: ActorTable
  private let options: TimelineOptions
  private let sides: SideTable
  private let barriers: [[Position]]
  private var events: ControlEvents
  private var initial: [Int: (state: ControlState, day: CalendarDay?)] = [:]
  private var readings: [Reading] = []
  private var claims = 0
  private var metadata = MapMetadata()

  /// A builder.
  ///
  /// - Throws: `TimelineError` if the gazetteer's rivers cannot be read.
  public init(gazetteer: Gazetteer, actors: ActorTable, options: TimelineOptions = TimelineOptions())
    throws(TimelineError)
  {
    self.gazetteer = gazetteer
    self.actors = actors
    self.options = options
    sides = SideTable(actors, groups: options.sides)
    do throws(GazetteerError) {
      let lines = try BarrierLines(of: gazetteer)
      barriers = (options.partsRivers ? lines.rivers : []) + (options.partsBorders ? lines.borders : [])
    } catch {
      throw .gazetteer(error)
    }
    events = ControlEvents(gazetteer: gazetteer, actors: actors, sides: sides, trust: options.trust)
  }

  /// Adds a reading; the order does not matter.
  public mutating func add(_ reading: Reading) {
    claims += reading.claims.count
    metadata.add(reading)
    guard !reading.claims.isEmpty else { return }
    var kept = reading
    for index in kept.places.indices { kept.places[index].candidates = [] }
    readings.append(kept)
  }

  /// Adds who held places before the first report.
  ///
  /// - Throws: `TimelineError` for a place that the gazetteer does not know, or a side without a name.
  public mutating func add(_ table: InitialControl) throws(TimelineError) {
    for row in table.rows {
      let found: LookupResult?
      do throws(GazetteerError) {
        found = try gazetteer.lookup(LookupQuery(row.place, limit: 1)).first
      } catch {
        throw .gazetteer(error)
      }
      guard let place = found?.place else {
        throw .badInitialRow(
          path: table.path, line: row.line, reason: "the gazetteer has no place \"\(row.place)\"")
      }
      guard let side = sides.side(of: row.side) else {
        throw .badInitialRow(path: table.path, line: row.line, reason: "\"\(row.side)\" names no side")
      }
      let number = events.number(
        of: ControlPlace(
          id: place.id, name: place.name, arabicName: place.arabicName, position: place.position))
      let source = ControlSource(
        document: table.name, source: row.source, date: row.date?.description,
        evidence: "\(row.place), \(row.side)", start: 0, end: 0)
      initial[number] = (
        ControlState(
          holder: side, rival: nil, status: .held, confidence: 0.9, rule: "initial", basis: [source],
          dispute: nil), row.date
      )
    }
  }

  /// Computes the timeline.
  ///
  /// - Throws: `TimelineError`: no claim has a date, none tells who holds anything, or GEOS or PROJ is missing.
  public func build() throws(TimelineError) -> Timeline {
    var clock = StageClock()
    var events = events
    for reading in readings { events.note(reading) }
    for reading in readings.sorted(by: { ($0.date ?? "", $0.id) < ($1.date ?? "", $1.id) }) {
      events.add(reading)
    }
    events.finish()
    guard claims == 0 || events.undated < claims else { throw .noDates(claims: claims) }
    clock.finish("events of \(claims) claims")
    let cells: CellMap?
    let cellBuilder = try cellBuilder()
    do throws(PlanarError) {
      cells = try cellBuilder.cells(of: events.places.map(\.position))
    } catch {
      throw .planar(error)
    }
    guard let cells else { throw .nothingHeld(claims: claims) }
    clock.finish("cells of \(events.places.count) places")
    guard
      let table = ControlTable(
        events.places, events: events.events, initial: dated(initial, events), cellOfPlace: cells.cellOfPlace,
        count: cells.count)
    else { throw .nothingHeld(claims: claims) }
    clock.finish("control")
    let frames = TimelineFrames(table, options)
    var timeline = try draw(cells, table, frames, &clock)
    timeline.undated = events.undated
    timeline.stages = clock.stages
    return timeline
  }

  /// What is held from the beginning is so from the first day on, where no other is given.
  private func dated(
    _ initial: [Int: (state: ControlState, day: CalendarDay?)], _ events: ControlEvents
  ) -> [Int: (state: ControlState, day: CalendarDay)] {
    // Where nothing is dated at all, any day is the first.
    let first = events.events.joined().map(\.day).min() ?? CalendarDay(number: 0)
    return initial.mapValues { ($0.state, $0.day ?? min(first, options.from ?? first)) }
  }

  private func cellBuilder() throws(TimelineError) -> CellBuilder {
    do throws(DynamicLibraryError) {
      return try CellBuilder(reach: options.reach, barriers: barriers)
    } catch {
      throw .library(error)
    }
  }

  private func draw(
    _ cells: CellMap, _ table: ControlTable, _ frames: TimelineFrames, _ clock: inout StageClock
  ) throws(TimelineError) -> Timeline {
    let film = TimelineFilm(cells, table, frames)
    clock.finish("\(frames.days.count) frames")
    let features = TimelineFeatures(cells: cells, table: table, frames: frames)
    var control = LayerSchema.control
    var front = LayerSchema.front
    var pockets = LayerSchema.pockets
    var axes = LayerSchema.axes
    let arrows = try timelineAxes(cells, table)
    do throws(LayerError) {
      for span in film.control {
        try control.append(features.control(span.value.cell, span.value.state, span.frames))
      }
      for span in film.fronts {
        try front.append(features.front(span.value.line, span.value.states, span.frames))
      }
      for span in film.pockets {
        try pockets.append(features.pocket(span.value.area, span.value.states, span.frames))
      }
      clock.finish("features")
      for reading in readings {
        for feature in arrows.features(
          of: reading, from: frames.days[0], to: options.to ?? table.last + 1)
        {
          try axes.append(feature)
        }
      }
      clock.finish("axes")
    } catch {
      throw .layer(error)
    }
    let end = max(options.to ?? table.last + 1, frames.days[0])
    let metadata = metadata.values(of: gazetteer, days: frames.days[0]..<end)
    return Timeline(
      layers: LayerSet(layers: [control, pockets, front, axes], metadata: metadata), changes: film.changes,
      frames: frames.days.count, undated: 0, stages: [])
  }

  private func timelineAxes(_ cells: CellMap, _ table: ControlTable) throws(TimelineError) -> TimelineAxes {
    let gazetteer = gazetteer
    do throws(DynamicLibraryError) {
      return try TimelineAxes(
        cells, table, isArea: { gazetteer.place(id: $0)?.isArea ?? false }, actors: actors)
    } catch {
      throw .library(error)
    }
  }
}
