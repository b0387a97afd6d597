import GazetteerBuilding
import Testing

@Suite struct SourceLabelTests {
  @Test func filesOfOneNameAreToldApart() {
    let paths = ["a/Towns.csv", "b/towns.csv", "c/hills.csv", "./towns.csv/"]
    #expect(SourceOpener.labels(of: paths) == ["towns", "towns-2", "hills", "towns-3"])
    #expect(SourceOpener.names(of: paths) == ["Towns.csv", "towns.csv", "hills.csv", "towns.csv (2)"])
  }
}
