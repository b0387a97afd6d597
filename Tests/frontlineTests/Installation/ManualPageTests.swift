import Foundation
import TestSupport
import Testing

@testable import frontline

/// The manual pages, as made from what the parser says of itself.
@Suite struct ManualPageTests {
  private func pages(in folder: ScratchFolder) throws -> [String]? {
    guard let python = Command.path(of: "python3") else {
      print("python3 is not installed: the manual pages were not tested")
      return nil
    }
    let help = try Command.run(["--experimental-dump-help"])
    #expect(help.status == 0)
    let result = try Command.run(
      python, [Project.path("Tools/manual-pages.py"), folder.url.path, "--version", "1.2.3"],
      input: Data(help.output.utf8))
    #expect(result.status == 0, "\(result.errors)")
    return try folder.contents()
  }

  @Test func everyVerbHasAPage() throws {
    let folder = try ScratchFolder()
    guard let pages = try pages(in: folder) else { return }
    let verbs = Frontline.configuration.subcommands.map { "frontline-\($0._commandName).1" }
    let builds = GazetteerVerb.configuration.subcommands.map { "frontline-gazetteer-\($0._commandName).1" }
    #expect(Set(pages) == Set(["frontline.1"] + verbs + builds))
    for page in pages {
      let text = try String(contentsOf: folder.url.appending(path: page), encoding: .utf8)
      for heading in [
        "NAME", "SYNOPSIS", "DESCRIPTION", "EXAMPLES", "OPTIONS", "EXIT STATUS", "ENVIRONMENT", "SEE ALSO",
      ] {
        #expect(text.contains("\n.SH \(heading)\n"), "\(page): \(heading)")
      }
      for word in ["FRONTLINE_GAZETTEER", "FRONTLINE_LIBGDAL", "NO_COLOR", "1.2.3"] {
        #expect(text.contains(word), "\(page): \(word)")
      }
    }
    let map = try String(contentsOf: folder.url.appending(path: "frontline-map.1"), encoding: .utf8)
    #expect(map.contains(#"\fB\-o\fR, \fB\-\-output\fR \fIfile\fR"#))
    #expect(map.contains(".SS Options for pictures"))
  }

  @Test func groffHasNothingToSayAboutThem() throws {
    guard let groff = Command.path(of: "groff") else {
      print("groff is not installed: the manual pages were not formatted")
      return
    }
    let folder = try ScratchFolder()
    guard let pages = try pages(in: folder) else { return }
    for page in pages {
      let result = try Command.run(
        groff, ["-man", "-ww", "-z", "-K", "utf8", "-T", "utf8", folder.path(page)])
      #expect(result.status == 0)
      #expect(result.errors.isEmpty, "\(page): \(result.errors)")
    }
  }
}
