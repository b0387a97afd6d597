import Gazetteer
import Testing

@Suite struct BarrierLinesTests {
  @Test func riversAndCountriesHaveTheirNamesAndSources() throws {
    let lines = try BarrierLines(of: try Gazetteer.shipped())
    let euphrates = try #require(lines.namedRivers.first { $0.name == "Euphrates" })
    #expect(euphrates.arabicName == "نهر الفرات")
    #expect(euphrates.source?.contains("GSHHG") ?? false)
    #expect(lines.countries.compactMap(\.name).contains("Syria"))
    #expect(lines.rivers.count == lines.namedRivers.reduce(0) { $0 + $1.lines.count })
    #expect(lines.borders.count == lines.countries.reduce(0) { $0 + $1.lines.count })
  }
}
