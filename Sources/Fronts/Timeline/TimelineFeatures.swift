import Geodesy
import MapLayers
import Reading

/// The features of what a timeline shows, each with its days and the words it came from.
struct TimelineFeatures {
  let cells: CellMap
  let table: ControlTable
  let frames: TimelineFrames

  /// A cell and who holds it.
  func control(_ cell: Int, _ state: ControlState, _ span: Range<Int>) -> Feature {
    let place = table.places[cell]
    var values = common("control", state.basis, span)
    values["place_id"] = .text(place.id)
    values["name"] = .text(place.name)
    values["name_ar"] = place.arabicName.map { .text($0) }
    values["holder"] = state.holder.map { .text($0.name) }
    values["rival"] = state.rival.map { .text($0.name) }
    values["status"] = .text(state.status.rawValue)
    values["basis"] = .text(Self.basis(state))
    values["conf"] = .real(rounded(state.confidence, 1000))
    values["lon"] = .real(place.position.longitude)
    values["lat"] = .real(place.position.latitude)
    return Feature(shape: .polygon(cells.positions[cell]), values: values)
  }

  /// A front line; the states are those of its cells.
  func front(_ line: FrontTracer.Line, _ states: [ControlState?], _ span: Range<Int>) -> Feature {
    let own = states.compactMap { $0 }
    var values = common("front", Self.newest(own), span)
    values["side_left"] = .text(line.left.name)
    values["side_right"] = .text(line.right.name)
    let places = line.cells.map { table.places[$0].name }
    let isContested = own.contains { $0.status == .contested }
    let isClaimed = own.contains { $0.status == .claimed }
    let notes = [
      line.isBarrier ? "along a river or border" : nil, isContested ? "contested" : nil,
      isClaimed ? "as claimed" : nil,
    ].compactMap { $0 }
    values["basis"] = .text((notes + ["between " + Self.list(places)]).joined(separator: "; "))
    values["conf"] = .real(rounded(own.map(\.confidence).min() ?? 0, 1000))
    values["sidc"] = .text(Symbol.front)
    return Feature(shape: .line(line.points.map(cells.plane.unproject)), values: values)
  }

  /// A pocket; the states are those of its cells.
  func pocket(_ area: PocketTracer.Area, _ states: [ControlState?], _ span: Range<Int>) -> Feature {
    let own = states.compactMap { $0 }
    var values = common("pockets", Self.newest(own), span)
    values["held_by"] = .text(area.side.name)
    values["by"] = .text(area.around.map(\.name).joined(separator: ", "))
    let share = Int((area.closed * 100).rounded())
    let places = Self.list(area.cells.map { table.places[$0].name })
    values["basis"] = .text(
      "\(share) % of its outline is front\(area.hasBarrier ? ", river or border" : ""); \(places)")
    values["area_km2"] = .real(rounded(area.area / 1e6, 100))
    let mean = own.map(\.confidence).reduce(0, +) / Double(max(1, own.count))
    values["conf"] = .real(rounded(mean * area.closed, 1000))
    values["sidc"] = .text(Symbol.pocket)
    let rings = area.rings.map { ring -> [Position] in
      let positions = ring.map(cells.plane.unproject)
      return positions.dropLast() + [positions[0]]
    }
    return Feature(shape: .polygon(rings), values: values)
  }

  private func common(_ layer: String, _ basis: [ControlSource], _ span: Range<Int>) -> [String: FieldValue] {
    var values: [String: FieldValue] = ["layer": .text(layer)]
    values["date_start"] = .moment(frames.days[span.lowerBound])
    values["date_end"] = frames.end(of: span.upperBound - 1).map { .moment($0) }
    guard let last = basis.last else { return values }
    values["doc"] = .text(last.document)
    values["source"] = last.source.map { .text($0) }
    values["date"] = last.date.map { .date($0) }
    values["evidence"] = .text(last.evidence)
    values["ev_start"] = .integer(last.start)
    values["ev_end"] = .integer(last.end)
    return values
  }

  private static func newest(_ states: [ControlState]) -> [ControlSource] {
    let all = states.compactMap(\.basis.last)
    return all.max { ($0.date ?? "", $0.document) < ($1.date ?? "", $1.document) }.map { [$0] } ?? []
  }

  /// The rule and the reports behind a state.
  private static func basis(_ state: ControlState) -> String {
    let documents = state.basis.map { basis in
      basis.source.map { "\(basis.document) (\($0))" } ?? basis.document
    }
    return documents.isEmpty ? state.rule : "\(state.rule): " + documents.joined(separator: ", ")
  }

  /// Some names, and how many more there are.
  private static func list(_ names: [String]) -> String {
    guard names.count > 6 else { return names.joined(separator: ", ") }
    return names.prefix(6).joined(separator: ", ") + " and \(names.count - 6) more"
  }
}
