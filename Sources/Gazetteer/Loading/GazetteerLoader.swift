import SystemPackage

/// Reads the files of a gazetteer folder.
///
/// With `onProblem` a broken row is reported and left out; without, it ends the reading.
package enum GazetteerLoader {
  static func places(
    in folder: FilePath, onProblem: ((GazetteerError) -> Void)? = nil
  ) throws(GazetteerError) -> CSVPlaces {
    let path = folder.appending("places.csv")
    return try CSVPlaces(bytes: try bytes(of: path), path: path.string, onProblem: onProblem)
  }

  static func names(
    in folder: FilePath, places: CSVPlaces, onProblem: ((GazetteerError) -> Void)? = nil
  ) throws(GazetteerError) -> CSVNames {
    let path = folder.appending("names.csv")
    return try CSVNames(bytes: try bytes(of: path), path: path.string, places: places, onProblem: onProblem)
  }

  /// Whether a file can be opened.
  static func isReadable(_ path: FilePath) -> Bool {
    (try? FileDescriptor.open(path, .readOnly).close()) != nil
  }

  /// All bytes of a file.
  package static func bytes(of path: FilePath) throws(GazetteerError) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      defer { try? file.close() }
      let length = try file.seek(offset: 0, from: .end)
      try file.seek(offset: 0, from: .start)
      var filled = 0
      var bytes = [UInt8](repeating: 0, count: Int(length))
      while filled < bytes.count {
        let count = try bytes.withUnsafeMutableBytes { buffer in
          try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        }
        if count == 0 { break }
        filled += count
      }
      bytes.removeLast(bytes.count - filled)
      return bytes
    } catch {
      throw .unreadable(path: path.string, reason: "\(error)")
    }
  }
}
