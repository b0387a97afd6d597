import Foundation
import TestSupport
import Testing

@Suite struct ProgressTests {
  private let report = Data("The SDF captured Hajin.\n".utf8)

  private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
    let result = try PseudoTerminal().run(
      arguments, input: report, after: 1.7, environment: ["NO_COLOR": ""].merging(environment) { $1 })
    #expect(result.status == 0)
    return result.text
  }

  @Test func whatTakesOverASecondIsShownAndCleared() throws {
    let text = try run(["read", "-"])
    #expect(text.contains("reading \u{1B}[36m|\u{1B}[0m 0 documents, 0:01"))
    #expect(text.hasSuffix("\r\u{1B}[K"))
  }

  @Test func withoutColorsWhereTheyAreNotWanted() throws {
    let text = try run(["read", "-"], environment: ["NO_COLOR": "1"])
    #expect(text.contains("reading | 0 documents, 0:01"))
    #expect(!text.contains("\u{1B}[36m"))
  }

  @Test func aMessageStandsOnALineOfItsOwn() throws {
    let folder = try ScratchFolder()
    let text = try PseudoTerminal().run(
      ["map", "-", "-o", folder.path("map.geojson")], input: Data("Nothing happened.\n".utf8), after: 1.7
    ).text
    #expect(text.contains("reading"))
    #expect(text.contains("\r\u{1B}[Kfrontline: note: no place was found"))
  }

  @Test(arguments: [["read", "-", "--quiet"], ["read", "-"]])
  func nothingIsShownToThoseWhoCannotOrDoNotWantToSeeIt(_ arguments: [String]) throws {
    let isQuiet = arguments.contains("--quiet")
    #expect(try run(arguments, environment: isQuiet ? [:] : ["TERM": "dumb"]).isEmpty)
  }

  @Test func nothingIsShownForWhatIsQuick() throws {
    let result = try PseudoTerminal().run(["read", "-"], input: report, after: 0)
    #expect(result.text.isEmpty)
  }
}
