import TestSupport
import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    [], ["map"], ["timeline"], ["export"], ["verify"], ["lookup"], ["read"], ["gazetteer"],
    ["gazetteer", "build"],
    ["gazetteer", "check"], ["gazetteer", "stats"],
  ])
  func examplesComeFirst(_ verb: [String]) throws {
    let result = try Command.run(verb + ["--help"])
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    // What it does, an empty line, the examples.
    let heading = try #require(lines.firstIndex(of: "EXAMPLES:"))
    #expect(heading <= 3)
    #expect(lines[heading + 1].hasPrefix("  frontline "))
    let usage = try #require(lines.firstIndex { $0.hasPrefix("USAGE:") })
    #expect(heading < usage)
  }

  @Test func theFirstPageFitsATerminal() throws {
    let result = try Command.run(["--help"])
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let examples = result.output.split(separator: "\n").filter { $0.hasPrefix("  frontline ") }
    #expect(examples.count == 8)
  }
}
