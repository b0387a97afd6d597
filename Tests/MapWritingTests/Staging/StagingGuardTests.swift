import Foundation
import Testing

@testable import MapWriting

/// What is left when a process dies at any point of a change of several files.
@Suite struct StagingGuardTests {
  let folder: TemporaryFolder
  let staging: String

  init() throws {
    folder = try TemporaryFolder()
    staging = folder.file(".frontline-abcdef")
    try FileManager.default.createDirectory(atPath: staging, withIntermediateDirectories: true)
  }

  private func content(_ name: String) -> String? {
    (try? Data(contentsOf: URL(filePath: folder.file(name)))).map { String(decoding: $0, as: UTF8.self) }
  }

  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  /// Stages four files; two of them replace old ones, a third old one is stale.
  private func stage() throws -> (aside: [String], moves: [(staged: String, place: String)]) {
    let places = ["a.shp", "a.dbf", "it's \"b\"\n.shp", "-rf.shp"].map(folder.file)
    let moves = places.enumerated().map { (staged: staging + "/new\($0.offset)", place: $0.element) }
    for move in moves { try write("new", move.staged) }
    for old in [places[0], places[2], folder.file("a.qix")] { try write("old", old) }
    return ([folder.file("a.qix")] + places, moves)
  }

  /// Takes so many steps of a change, then dies.
  private func die(after steps: Int) throws {
    let (aside, moves) = try stage()
    let watch = try #require(StagingGuard(of: staging))
    let journal = CommitJournal(folder: staging)
    try journal.begin(aside: aside, moves: moves)
    var left = steps
    for (number, old) in aside.enumerated() where FileSystem.isTaken(old) && left > 0 {
      try FileSystem.rename(old, to: "\(staging)/\(CommitJournal.kept)\(number)")
      left -= 1
    }
    for move in moves where left > 0 {
      try FileSystem.rename(move.staged, to: move.place)
      left -= 1
    }
    if left > 0 { try journal.end() }
    _ = consume watch
  }

  @Test(arguments: 0...7) func anUnfinishedChangeIsTakenBack(_ steps: Int) throws {
    try die(after: steps)
    #expect(Set(folder.names) == ["a.shp", "it's \"b\"\n.shp", "a.qix"])
    for name in folder.names { #expect(content(name) == "old") }
  }

  @Test func aFinishedChangeStands() throws {
    try die(after: 8)
    #expect(Set(folder.names) == ["a.shp", "a.dbf", "it's \"b\"\n.shp", "-rf.shp"])
    for name in folder.names { #expect(content(name) == "new") }
  }

  @Test func onlyStagingFoldersAreRemoved() throws {
    let other = folder.file("mine")
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    let watch = try #require(StagingGuard(of: other))
    _ = consume watch
    #expect(folder.names.contains("mine"))
  }

  @Test func aFolderThatIsGoneIsNoMatter() throws {
    try FileManager.default.removeItem(atPath: staging)
    let watch = try #require(StagingGuard(of: staging))
    _ = consume watch
    #expect(folder.names == [])
  }
}
