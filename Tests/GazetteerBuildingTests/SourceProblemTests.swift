import Testing

@testable import GazetteerBuilding

@Suite("Problems of sources")
struct SourceProblemTests {
  @Test("are said with file and line")
  func description() {
    let problem = SourceProblem(path: "SY.txt", line: 7, reason: "18 columns where 19 are needed")
    #expect(problem.description == "SY.txt:7: 18 columns where 19 are needed")
    #expect("\(GazetteerBuildError.badRow(problem))".contains("--strict"))
  }
}
