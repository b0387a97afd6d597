import Geodesy
import Reading
import Testing

@testable import Fronts

@Suite struct ControlTableTests {
  private let town = ControlPlace(
    id: "town", name: "Town", arabicName: nil, position: Position(latitude: 34, longitude: 40))
  private let quarter = ControlPlace(
    id: "quarter", name: "Quarter", arabicName: nil, position: Position(latitude: 34, longitude: 40))

  private func table(
    _ events: [[ControlEvent]], initial: [Int: (state: ControlState, day: CalendarDay)] = [:]
  ) throws -> ControlTable {
    try #require(
      ControlTable([town, quarter], events: events, initial: initial, cellOfPlace: [0, 0], count: 1))
  }

  @Test func whatHappensInAQuarterIsAPartOfItsTown() throws {
    let table = try table([
      [Told.event(.holds, Told.isis, on: 0), Told.event(.holds, Told.isis, on: 1)],
      [Told.event(.gains, Told.sdf, on: 5)],
    ])
    #expect(table.places == [town])
    #expect(Told.lines(table.intervals[0]) == ["ISIS held 0..5", "ISIS/SDF contested 5.."])
    #expect(table.first == Told.day(0) && table.last == Told.day(5))
    #expect(table.changes == [Told.day(0), Told.day(5)])
  }

  @Test func theStateAtTheBeginningReplacesWhatIsToldBefore() throws {
    let table = try table(
      [[Told.event(.holds, Told.sdf, on: 0), Told.event(.gains, Told.sdf, on: 9)], []],
      initial: [0: (Told.held(Told.isis), Told.day(3))])
    #expect(Told.lines(table.intervals[0]) == ["ISIS held 3..9", "SDF held 9.."])
  }

  @Test func theStateOfADay() throws {
    let table = try table([
      [
        Told.event(.holds, Told.isis, on: 0), Told.event(.loses, Told.isis, on: 4),
        Told.event(.gains, Told.sdf, on: 8), Told.event(.gains, Told.isis, on: 12),
      ], [],
    ])
    let holders = (-1...13).map { table.state(of: 0, on: Told.day($0))?.holder?.name ?? "" }
    let (isis, sdf) = ("ISIS", "SDF")
    #expect(
      holders == ["", isis, isis, isis, isis, "", "", "", "", sdf, sdf, sdf, sdf, isis, isis])
  }

  @Test func withoutADayThereIsNone() {
    #expect(
      ControlTable([town], events: [[]], initial: [:], cellOfPlace: [0], count: 1)?.places.count == nil)
  }
}
