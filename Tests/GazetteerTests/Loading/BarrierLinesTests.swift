import Gazetteer
import Testing

@Suite struct BarrierLinesTests {
  @Test func linesKeepTheirNamesAndSources() throws {
    let lines = try BarrierLines(of: .shipped())
    let euphrates = try #require(lines.namedRivers.first { $0.name == "Euphrates" })
    #expect(euphrates.arabicName == "نهر الفرات")
    #expect(euphrates.source?.contains("GSHHG") == true)
    #expect(Set(lines.countries.compactMap(\.name)).isSuperset(of: ["Syria", "Iraq"]))
    #expect(lines.rivers == lines.namedRivers.flatMap(\.lines))
    #expect(lines.borders.allSatisfy { $0.count > 3 && $0.first == $0.last })
  }
}
