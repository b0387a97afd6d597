import Foundation
import TestSupport
import Testing

/// `scripts/install`, with the command that was built for the tests.
@Suite struct InstallTests {
  private let folder: ScratchFolder
  private let prefix: URL

  init() throws {
    folder = try ScratchFolder()
    prefix = folder.url.appending(path: "a prefix")
  }

  private func install(_ more: String...) throws -> Command.Result {
    try Command.run(
      URL(filePath: Project.path("scripts/install")), ["--prefix", prefix.path] + more,
      environment: ["FRONTLINE": Command.frontline.path], folder: URL(filePath: "/"))
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: prefix.path).sorted()
  }

  @Test func whatIsInstalledWorksFromAnywhereAndGoesWithoutATrace() throws {
    guard Command.path(of: "python3") != nil else {
      print("python3 is not installed: scripts/install was not tested")
      return
    }
    let result = try install()
    #expect(result.status == 0, "\(result.errors)")
    let first = try files()
    for name in [
      "bin/frontline", "share/frontline/gazetteer/places.csv", "share/man/man1/frontline.1",
      "share/man/man1/frontline-gazetteer-build.1", "share/bash-completion/completions/frontline",
      "share/zsh/site-functions/_frontline", "share/fish/vendor_completions.d/frontline.fish",
    ] {
      #expect(first.contains(name), "\(name)")
    }

    // The place is found in the gazetteer that was installed, and in no other.
    let command = prefix.appending(path: "bin/frontline")
    let places = prefix.appending(path: "share/frontline/gazetteer/places.csv")
    try String(contentsOf: places, encoding: .utf8).replacing("sy-hajin,", with: "sy-installed,")
      .write(to: places, atomically: true, encoding: .utf8)
    let names = prefix.appending(path: "share/frontline/gazetteer/names.csv")
    try String(contentsOf: names, encoding: .utf8).replacing("sy-hajin,", with: "sy-installed,")
      .write(to: names, atomically: true, encoding: .utf8)
    let lookup = try Command.run(command, ["lookup", "Hajin"], folder: URL(filePath: "/"))
    #expect(lookup.status == 0, "\(lookup.errors)")
    #expect(lookup.output.contains("sy-installed"))

    // Installing again replaces it, and what earlier versions had goes.
    let manifest = prefix.appending(path: "share/frontline/manifest")
    let old = prefix.appending(path: "share/frontline/old.csv")
    try Data().write(to: old)
    let listed = try String(contentsOf: manifest, encoding: .utf8)
    try (listed + "share/frontline/old.csv\n").write(to: manifest, atomically: true, encoding: .utf8)
    #expect(try install().status == 0)
    #expect(try files() == first)
    #expect(try String(contentsOf: places, encoding: .utf8).contains("sy-hajin,"))

    // What others have put there stays.
    let other = prefix.appending(path: "share/man/man1/other.1")
    try Data().write(to: other)
    let removal = try install("--uninstall")
    #expect(removal.status == 0, "\(removal.errors)")
    #expect(try files() == ["share", "share/man", "share/man/man1", "share/man/man1/other.1"])
    #expect(try install("--uninstall").status == 66)
  }

  @Test func nothingOfItIsLeftInAnEmptyPrefix() throws {
    guard Command.path(of: "python3") != nil else { return }
    // A folder that was there before stays, one that was made goes.
    try FileManager.default.createDirectory(at: prefix, withIntermediateDirectories: true)
    #expect(try install().status == 0)
    #expect(try install("--uninstall").status == 0)
    #expect(try files().isEmpty)
    try FileManager.default.removeItem(at: prefix)
    #expect(try install().status == 0)
    // Names outside the prefix are not believed.
    let outside = try folder.write("outside", "kept")
    let manifest = prefix.appending(path: "share/frontline/manifest")
    let listed = try String(contentsOf: manifest, encoding: .utf8)
    try (listed + "../outside\n\(outside)\nbin/../../outside\n").write(
      to: manifest, atomically: true, encoding: .utf8)
    #expect(try install("--uninstall").status == 0)
    #expect(try folder.contents() == ["outside"])
  }

  @Test func aFolderThatCannotBeWrittenToIsSaid() throws {
    _ = try folder.write("a prefix", "a file, not a folder")
    let result = try install()
    #expect(result.status == 73)
    #expect(result.errors.contains("cannot be written to"))
    #expect(result.errors.contains("--prefix"))
  }

  @Test func usageIsSaid() throws {
    #expect(try install("--nonsense").status == 64)
    #expect(try install("--help").output.contains("--uninstall"))
  }
}
