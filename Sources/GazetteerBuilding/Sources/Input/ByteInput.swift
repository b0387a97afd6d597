import GDAL
import SystemPackage

/// The bytes of a file, read in order. Paths that begin with `/vsi` are GDAL's: members of archives.
///
/// A plain file is read without GDAL.
final class ByteInput {
  private enum Handle {
    case file(FileDescriptor)
    case virtual(VirtualFile)
  }

  /// The file that is read.
  let file: SourceFile
  private let handle: Handle

  init(_ file: SourceFile) throws(GazetteerBuildError) {
    self.file = file
    let path = file.path
    if path.hasPrefix("/vsi") {
      let library = try Self.gdal()
      do throws(GDALError) {
        handle = .virtual(try VirtualFile(path, library: library))
      } catch {
        throw .unreadable(path: file.shown, reason: error.text)
      }
      return
    }
    do {
      handle = .file(try FileDescriptor.open(FilePath(path), .readOnly))
    } catch Errno.noSuchFileOrDirectory {
      throw .noSource(path: file.shown)
    } catch {
      throw .unreadable(path: file.shown, reason: "\(error)")
    }
  }

  deinit {
    if case .file(let descriptor) = handle { try? descriptor.close() }
  }

  /// The bytes that follow, as many as fit.
  ///
  /// - Returns: how many; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(GazetteerBuildError) -> Int {
    switch handle {
    case .file(let descriptor):
      do {
        return try descriptor.read(into: buffer)
      } catch {
        throw .unreadable(path: file.shown, reason: "\(error)")
      }
    case .virtual(let virtual):
      do throws(GDALError) {
        return try virtual.read(into: buffer)
      } catch {
        throw .unreadable(path: file.shown, reason: error.text)
      }
    }
  }

  /// The first bytes of a file, at most `count`.
  static func head(of file: SourceFile, count: Int = 1 << 16) throws(GazetteerBuildError) -> [UInt8] {
    try ByteInput(file).bytes(atMost: count)
  }

  /// All bytes of a file.
  ///
  /// - Throws: `unreadable` where it is longer than `limit`.
  static func contents(of file: SourceFile, limit: Int) throws(GazetteerBuildError) -> [UInt8] {
    let bytes = try ByteInput(file).bytes(atMost: limit + 1)
    guard bytes.count <= limit else {
      throw .unreadable(path: file.shown, reason: "it is longer than \(limit >> 20) MB")
    }
    return bytes
  }

  private func bytes(atMost limit: Int) throws(GazetteerBuildError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: min(limit, 1 << 18))
    while bytes.count < limit {
      let wanted = min(block.count, limit - bytes.count)
      let count = try fill(&block, count: wanted)
      if count == 0 { break }
      bytes.append(contentsOf: block[..<count])
    }
    return bytes
  }

  private func fill(_ block: inout [UInt8], count: Int) throws(GazetteerBuildError) -> Int {
    var result: Result<Int, GazetteerBuildError> = .success(0)
    block.withUnsafeMutableBytes { buffer in
      do throws(GazetteerBuildError) {
        result = .success(try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])))
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  /// GDAL, for what only it reads.
  static func gdal() throws(GazetteerBuildError) -> Library {
    do throws(GDALError) {
      return try Library.loaded()
    } catch {
      throw .library(reason: error.description)
    }
  }
}
