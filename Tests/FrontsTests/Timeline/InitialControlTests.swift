import Gazetteer
import Reading
import TestSupport
import Testing

@testable import Fronts

@Suite struct InitialControlTests {
  private func read(_ text: String) throws -> (table: InitialControl, path: String) {
    let folder = try ScratchFolder()
    let path = try folder.write("initial.csv", text)
    return (try InitialControl(path: path), path)
  }

  @Test func rowsWithAndWithoutADay() throws {
    let (table, path) = try read(
      "source,place,side,date\n\"a, b\",Hajin,ISIS,2018-09-10\n,\"Susah, Abu Kamal\",SDF,\n")
    #expect(table.path == path && table.name == "initial.csv")
    #expect(table.rows.map(\.place) == ["Hajin", "Susah, Abu Kamal"])
    #expect(table.rows.map(\.side) == ["ISIS", "SDF"])
    #expect(table.rows.map(\.date) == [CalendarDay(iso: "2018-09-10"), nil])
    #expect(table.rows.map(\.source) == ["a, b", nil])
    #expect(table.rows.map(\.line) == [2, 3])
  }

  @Test(arguments: ["place,side\nHajin,\n", "place,side\n,SDF\n", "place,side,date\nHajin,SDF,2018-13-01\n"])
  func brokenRowsAreErrorsWithTheirLine(_ text: String) throws {
    let error = try #require(throws: TimelineError.self) { try read(text) }
    guard case .badInitialRow(_, let line, _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(line == 2)
  }

  @Test func aColumnMayNotBeMissing() {
    #expect(throws: TimelineError.self) { try read("place,holder\nHajin,SDF\n") }
  }

  @Test func whatIsHeldFromTheBeginningIsSoFromTheFirstDayOn() throws {
    let (table, _) = try read("place,side\nHajin,ISIS\n")
    var builder = try TimelineBuilder(
      gazetteer: TimelineSample.gazetteer.get(), actors: TimelineSample.reader.get().actors)
    try builder.add(table)
    let reports = [(day: Int?.some(4), text: "ISIS holds Susah."), (9, "The SDF captured Hajin from ISIS.")]
    for reading in try TimelineSample.readings(reports) { builder.add(reading) }
    let control = try TimelineSample.control(builder.build())
    #expect(
      control == [
        "As Susah ISIS held 2019-01-05..", "Hajin ISIS held 2019-01-05..2019-01-10",
        "Hajin SDF held 2019-01-10..",
      ])
  }
}
