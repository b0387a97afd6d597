import Foundation
import TestSupport
import Testing

@testable import GDAL

@Suite struct BufferedFileTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// What a file holds after steps anywhere in it is what an array would hold.
  @Test(arguments: [4, 64, 1 << 12]) func holdsWhatAnArrayWould(capacity: Int) throws {
    var generator = SeededGenerator(seed: UInt64(capacity))
    let path = folder.path("a.bin")
    let file = try #require(BufferedFile(path, access: "w+b", capacity: capacity))
    var model: [UInt8] = []
    var position = 0
    for step in 0..<4000 {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<5:
        let bytes = (0..<Int.random(in: 0..<30, using: &generator)).map {
          UInt8(truncatingIfNeeded: step + $0)
        }
        #expect(bytes.withUnsafeBytes { file.write($0) })
        if !bytes.isEmpty {
          while model.count < position + bytes.count { model.append(0) }
          model.replaceSubrange(position..<position + bytes.count, with: bytes)
        }
        position += bytes.count
      case 5: try #require(file.seek(-1, whence: SEEK_CUR) == (position > 0)); position = max(0, position - 1)
      case 6:
        position = Int.random(in: 0...model.count + 3, using: &generator)
        #expect(file.seek(position, whence: SEEK_SET))
      case 7:
        #expect(file.seek(0, whence: SEEK_END))
        position = model.count
      case 8:
        var bytes = [UInt8](repeating: 0xFF, count: Int.random(in: 0..<40, using: &generator))
        let count = bytes.withUnsafeMutableBytes { file.read(into: $0) }
        let expected =
          position < model.count ? Array(model[position..<min(model.count, position + bytes.count)]) : []
        #expect(Array(bytes[..<count]) == expected)
        #expect(file.isAtEnd == (count < bytes.count))
        position += count
      default:
        if step % 50 == 9 {
          let length = Int.random(in: 0...model.count, using: &generator)
          #expect(file.truncate(to: length))
          model.removeLast(model.count - length)
        }
      }
      #expect(file.position == position && file.size == model.count)
    }
    #expect(file.close())
    #expect(try Array(Data(contentsOf: URL(filePath: path))) == model)
  }

  @Test func goesOnWithAFileThatIsThere() throws {
    let path = try folder.write("a.txt", "Hajin")
    let file = try #require(BufferedFile(path, access: "r+b"))
    #expect(file.seek(-1, whence: SEEK_END))
    #expect(Array("nah".utf8).withUnsafeBytes { file.write($0) })
    #expect(file.close())
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Hajinah")
    let end = try #require(BufferedFile(path, access: "ab"))
    #expect(Array("!".utf8).withUnsafeBytes { end.write($0) } && end.close())
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Hajinah!")
  }

  @Test func isNoneWhereThereIsNoFile() {
    #expect(BufferedFile(folder.path("absent"), access: "rb") == nil)
    #expect(BufferedFile(folder.path("absent/a"), access: "wb") == nil)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func tellsOfAFullDisk() throws {
    let file = try #require(BufferedFile("/dev/full", access: "r+b", capacity: 8))
    #expect(Array("Hajin".utf8).withUnsafeBytes { file.write($0) })
    #expect(!Array("Hajin".utf8).withUnsafeBytes { file.write($0) })
    #expect(file.failure == ENOSPC)
    #expect(!file.close())
  }
}
