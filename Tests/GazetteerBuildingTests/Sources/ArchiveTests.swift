import Foundation
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("Archives", .enabled(if: Command.path(of: "zip") != nil, "zip is not installed"))
struct ArchiveTests {
  private let folder: ScratchFolder
  private static let row = "1\tHajin\tHajin\t\t34.69\t40.83\tP\tPPL\tSY\t\t07\t\t\t\t0\t\t\t\t\n"

  init() throws { folder = try ScratchFolder() }

  private func zip(_ archive: String, _ names: [String]) throws -> String {
    let program = try #require(Command.path(of: "zip"))
    let result = try Command.run(program, ["-q", archive] + names, folder: folder.url)
    try #require(result.status == 0, "\(result.errors)")
    return folder.path(archive)
  }

  @Test("of a country are read at their dump")
  func country() throws {
    _ = try folder.write("SY.txt", Self.row + "2\tbroken\n")
    _ = try folder.write("readme.txt", "1\tnot\ta\trow\n")
    let read = try Collected(try zip("SY.zip", ["readme.txt", "SY.txt"]))
    #expect(read.places.map(\.id) == ["geonames:1"])
    #expect(read.problems.first?.path.hasSuffix("SY.zip/SY.txt") == true)
  }

  @Test("with another file are refused, saying what they hold")
  func other() throws {
    _ = try folder.write("letter.doc", "Dear reader")
    let path = try zip("letter.zip", ["letter.doc"])
    #expect(failure(path)?.description.contains("it holds letter.doc") == true)
    #expect(failure(path, as: .geonames)?.description.contains("it holds letter.doc") == true)
  }

  @Test("that are broken are refused")
  func broken() throws {
    _ = try folder.write("SY.txt", String(repeating: Self.row, count: 1000))
    let whole = try Data(contentsOf: URL(filePath: try zip("SY.zip", ["SY.txt"])))
    #expect(failure(try folder.write("cut.zip", whole.prefix(whole.count / 2))) != nil)
    var bent = whole
    for index in 60..<80 { bent[index] ^= 0x55 }
    #expect(failure(try folder.write("bent.zip", bent)) != nil)
  }

  @Test("of gzip are read through")
  func gzip() throws {
    let program = try #require(Command.path(of: "gzip"))
    _ = try folder.write("SY.txt", Self.row)
    _ = try Command.run(program, ["SY.txt"], folder: folder.url)
    #expect(try Collected(folder.path("SY.txt.gz")).places.count == 1)
  }
}
