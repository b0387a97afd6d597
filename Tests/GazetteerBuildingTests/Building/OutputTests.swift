import Foundation
import Gazetteer
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import GazetteerBuilding

/// An output appears whole or not at all.
@Suite struct OutputTests {
  private let folder: ScratchFolder
  private let path: FilePath

  init() throws {
    folder = try ScratchFolder()
    path = FilePath(folder.path("out.gaz"))
  }

  private func build(_ name: String) -> GazetteerBuild {
    GazetteerBuild(sources: [.init(name: "list", places: ListSource([place("a:1", [name], 34.69, 40.83)]))])
  }

  private var name: String {
    get throws { try RecordStore(path: path.appending("records.sqlite")).place(0).name }
  }

  @Test func anExistingOneIsReplacedOnlyWhereAsked() throws {
    _ = try build("First").write(to: path)
    #expect(throws: GazetteerBuildError.exists(path: path.string)) { try build("Second").write(to: path) }
    #expect(try name == "First")
    var second = build("Second")
    second.overwrite = true
    _ = try second.write(to: path)
    #expect(try name == "Second")
    #expect(try folder.contents() == ["out.gaz"])
  }

  @Test func whatIsOpenWhileItIsReplacedStaysReadable() throws {
    _ = try build("First").write(to: path)
    let open = try Gazetteer(folder: path)
    var second = build("Second")
    second.overwrite = true
    _ = try second.write(to: path)
    #expect(open.places[0].name == "First")
    #expect(open.failure == nil)
  }

  @Test func foldersOfOtherThingsAreNeverReplaced() throws {
    let other = try folder.write("precious.txt", "x")
    var overwriting = build("Second")
    overwriting.overwrite = true
    let error = #expect(throws: GazetteerBuildError.self) {
      try overwriting.write(to: FilePath(folder.url.path))
    }
    #expect(error?.description.contains("precious.txt") == true)
    #expect(throws: GazetteerBuildError.self) { try overwriting.write(to: FilePath(other)) }
    #expect(try folder.contents() == ["precious.txt"])
  }

  @Test func aFailureHalfWayLeavesNothing() throws {
    let failing = ListSource(steps: [
      .item(.place(place("a:1", ["Hajin"], 34.69, 40.83))),
      .failure(.unreadable(path: "x", reason: "broken")),
    ])
    #expect(throws: GazetteerBuildError.unreadable(path: "x", reason: "broken")) {
      try GazetteerBuild(sources: [.init(name: "x", places: failing)]).write(to: path)
    }
    #expect(try folder.contents().isEmpty)
    _ = try build("First").write(to: path)
    var build = GazetteerBuild(sources: [.init(name: "x", places: failing)])
    build.overwrite = true
    #expect(throws: GazetteerBuildError.self) { try build.write(to: path) }
    #expect(try name == "First")
    #expect(try folder.contents() == ["out.gaz"])
  }

  @Test(arguments: 0..<6) func anInterruptionAtAnyMomentLeavesNothing(moment: Int) throws {
    let asked = Atomic<Int>(0)
    let rows = (0..<3000).map { place("a:\($0)", ["Name \($0)"], 30 + Double($0) / 1000, 40) }
    let others = (0..<3000).map { place("b:\($0)", ["Name \($0)"], 30 + Double($0) / 1000, 40) }
    var build = GazetteerBuild(sources: [
      .init(name: "a", places: ListSource(rows)), .init(name: "b", places: ListSource(others)),
    ])
    build.isCancelled = { asked.add(1, ordering: .relaxed).newValue > moment * 3 }
    #expect(throws: GazetteerBuildError.interrupted) { try build.write(to: path) }
    #expect(try folder.contents().isEmpty)
  }

  @Test func leftoversOfKilledBuildsAreRemoved() throws {
    let left = folder.url.appending(path: ".out.gaz.build-abc123/gazetteer")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: ".other.gaz.build-abc123"), withIntermediateDirectories: true)
    _ = try build("First").write(to: path)
    #expect(try folder.contents() == [".other.gaz.build-abc123", "out.gaz"])
  }

  @Test func aLinkLeadsToWhatIsReplaced() throws {
    _ = try build("First").write(to: path)
    let link = folder.path("link.gaz")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "out.gaz")
    var second = build("Second")
    second.overwrite = true
    _ = try second.write(to: FilePath(link))
    #expect(try name == "Second")
    #expect(try folder.contents() == ["link.gaz", "out.gaz"])
  }

  @Test func aMissingFolderIsSaid() throws {
    let error = #expect(throws: GazetteerBuildError.self) {
      try build("First").write(to: FilePath(folder.path("none/out.gaz")))
    }
    #expect(error?.description.contains("no folder can be made in") == true)
  }

  @Test func namesAreExchangedInOneStep() throws {
    let (a, b) = (folder.path("a"), folder.path("b"))
    for path in [a, b] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    _ = try folder.write("a/one", "")
    #expect(FolderRename.exchange(FilePath(a), FilePath(b)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: b) == ["one"])
    #expect(!FolderRename.exchange(FilePath(a), FilePath(folder.path("none"))))
  }
}
