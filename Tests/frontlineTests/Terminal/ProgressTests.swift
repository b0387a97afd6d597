import Foundation
import TestSupport
import Testing

@Suite struct ProgressTests {
  /// What appears on the terminal when the input comes after the display, or after as many seconds.
  private func run(
    _ arguments: [String], text: String = "The SDF captured Hajin.\n", within seconds: Double = 60,
    environment: [String: String] = [:]
  ) throws -> String {
    let result = try PseudoTerminal().run(
      arguments, input: Data(text.utf8), seen: "documents", within: seconds,
      environment: ["NO_COLOR": ""].merging(environment) { $1 })
    #expect(result.status == 0)
    return result.text
  }

  @Test func whatTakesOverASecondIsShownAndCleared() throws {
    let text = try run(["read", "-"])
    #expect(text.contains("\r\u{1B}[Kreading \u{1B}[36m"))
    #expect(text.contains("\u{1B}[0m 0 documents, 0:0"))
    #expect(text.hasSuffix("\r\u{1B}[K"))
  }

  @Test func withoutColorsWhereTheyAreNotWanted() throws {
    let text = try run(["read", "-"], environment: ["NO_COLOR": "1"])
    #expect(text.contains("\r\u{1B}[Kreading "))
    #expect(text.contains(" 0 documents, 0:0"))
    #expect(!text.contains("\u{1B}[36m"))
  }

  @Test func aMessageStandsOnALineOfItsOwn() throws {
    let folder = try ScratchFolder()
    let text = try run(["map", "-", "-o", folder.path("map.geojson")], text: "Nothing happened.\n")
    #expect(text.contains("\r\u{1B}[Kfrontline: note: no place was found"))
  }

  @Test(arguments: [["read", "-", "--quiet"], ["read", "-"]])
  func nothingIsShownToThoseWhoCannotOrDoNotWantToSeeIt(_ arguments: [String]) throws {
    let isQuiet = arguments.contains("--quiet")
    #expect(try run(arguments, within: 2, environment: isQuiet ? [:] : ["TERM": "dumb"]).isEmpty)
  }
}
