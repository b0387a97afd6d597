import GDAL

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Counts the features of a GeoJSON as GDAL writes it, a feature a line, without reading what is in them.
enum GeoJSONLines {
  private static let feature = Array(#"{ "type": "Feature","#.utf8)

  /// How many features there are; nil where the collection does not end as it has to.
  static func features(in path: String, library: Library) throws(MapWritingError) -> Int? {
    do throws(GDALError) {
      let file = try VirtualFile(path, library: library)
      var buffer = [UInt8](repeating: 0, count: 1 << 18)
      var count = 0
      // How far the line so far is the beginning of a feature; nil where it is none.
      var matched: Int? = 0
      var last: [UInt8] = []
      while true {
        var read = 0
        var failure: GDALError?
        buffer.withUnsafeMutableBytes { bytes in
          do throws(GDALError) { read = try file.read(into: bytes) } catch { failure = error }
        }
        if let failure { throw failure }
        if read == 0 { break }
        buffer.withUnsafeBytes {
          count += beginnings(in: UnsafeRawBufferPointer(rebasing: $0[..<read]), &matched)
        }
        last = Array((last + buffer[max(0, read - 8)..<read]).suffix(8))
      }
      let end = last.filter { $0 > 0x20 }.suffix(2)
      return end.elementsEqual("]}".utf8) ? count : nil
    } catch {
      throw .inputOutput(path: "", reason: "what was written cannot be read back: \(error.text)")
    }
  }

  /// How many lines have shown by these bytes that they begin a feature.
  private static func beginnings(in bytes: UnsafeRawBufferPointer, _ matched: inout Int?) -> Int {
    var count = 0
    var index = 0
    while index < bytes.count {
      if let position = matched, position < feature.count, bytes[index] == feature[position] {
        matched = position + 1
        index += 1
        if position + 1 == feature.count { count += 1 }
        continue
      }
      // The rest of the line says nothing more.
      matched = nil
      let rest = UnsafeRawBufferPointer(rebasing: bytes[index...])
      guard let start = rest.baseAddress, let end = memchr(start, 0x0A, rest.count) else { break }
      index += UnsafeRawPointer(end) - start + 1
      matched = 0
    }
    return count
  }
}
