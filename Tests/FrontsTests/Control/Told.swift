import Gazetteer
import Reading

@testable import Fronts

/// What is told of places in tests, and what comes of it in a short notation.
enum Told {
  static let sdf = Side(id: "sdf", name: "SDF")
  static let isis = Side(id: "isis", name: "ISIS")

  /// A day, counted from 1 January 2019.
  static func day(_ number: Int) -> CalendarDay { CalendarDay(number: 17_897 + number) }

  /// Something told of a place on a day, by one who is no side himself where nothing else is said.
  static func event(
    _ effect: ControlEvent.Effect, _ side: Side?, on number: Int, by source: String = "Monitor",
    against rival: Side? = nil, isOwnWord: Bool = false, confidence: Double = 0.8, rule: String = "rule"
  ) -> ControlEvent {
    let day = day(number)
    return ControlEvent(
      effect: effect, side: side, rival: rival, day: day, order: 0, confidence: confidence,
      isOwnWord: isOwnWord,
      rule: rule,
      source: ControlSource(
        document: "\(source) \(day)", source: source, date: day.description, evidence: "\(effect)", start: 0,
        end: 1))
  }

  /// The state of a place that a side holds.
  static func held(_ side: Side) -> ControlState {
    ControlState(
      holder: side, rival: nil, status: .held, confidence: 0.9, rule: "initial", basis: [], dispute: nil)
  }

  /// The intervals of events as lines: "ISIS held -30..0", "ISIS/SDF contested 0..", days counted as in `day`.
  static func lines(_ events: [ControlEvent], initial: (state: ControlState, day: CalendarDay?)? = nil)
    -> [String]
  {
    lines(ControlReplay.intervals(of: events, initial: initial))
  }

  static func lines(_ intervals: [ControlInterval]) -> [String] {
    intervals.map { interval in
      let sides = [interval.state.holder?.name ?? "nobody", interval.state.rival?.name].compactMap { $0 }
      let days = [interval.start, interval.end].map { $0.map { "\($0.number - day(0).number)" } ?? "" }
      return "\(sides.joined(separator: "/")) \(interval.state.status) \(days.joined(separator: ".."))"
    }
  }
}
