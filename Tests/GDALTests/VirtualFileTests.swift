import Foundation
import TestSupport
import Testing

@testable import GDAL

@Suite struct VirtualFileTests {
  let library: Library
  let folder: ScratchFolder

  init() throws {
    library = try Library.loaded()
    folder = try ScratchFolder()
  }

  private func read(_ file: VirtualFile) throws -> String {
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test func readsAPlainFileToItsEnd() throws {
    let file = try VirtualFile(try folder.write("a.txt", "Hajin"), library: library)
    #expect(try read(file) == "Hajin")
    #expect(try read(file) == "")
  }

  @Test(.enabled(if: Command.path(of: "zip") != nil, "zip is not installed"))
  func readsAndListsTheMembersOfAnArchive() throws {
    _ = try folder.write("SY.txt", "Hajin")
    _ = try folder.write("readme.txt", "Read me")
    let zip = try #require(Command.path(of: "zip"))
    _ = try Command.run(zip, ["-q", "SY.zip", "SY.txt", "readme.txt"], folder: folder.url)
    let path = "/vsizip/{\(folder.path("SY.zip"))}"
    #expect(try VirtualFile.list(path, library: library).sorted() == ["SY.txt", "readme.txt"])
    #expect(try read(try VirtualFile("\(path)/SY.txt", library: library)) == "Hajin")
  }

  @Test func saysWhatIsNotThere() throws {
    let path = folder.path("absent.zip")
    #expect(throws: GDALError.self) { try VirtualFile(path, library: library) }
    #expect(throws: GDALError.self) { try VirtualFile.list("/vsizip/{\(path)}", library: library) }
  }
}
