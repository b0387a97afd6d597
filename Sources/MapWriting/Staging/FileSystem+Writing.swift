#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

extension FileSystem {
  /// Writes a whole file, or to a device.
  ///
  /// - Throws: `MapWritingError.inputOutput` or `.cannotCreate` about the path.
  static func write(_ bytes: [UInt8], to path: String) throws(MapWritingError) {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: kind(path) == .special ? [] : [.create, .truncate],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    } catch {
      throw .cannotCreate(path: path, reason: "\(error)")
    }
    do {
      _ = try descriptor.closeAfter { try descriptor.writeAll(bytes) }
    } catch {
      throw .inputOutput(path: path, reason: "\(error)")
    }
  }
}
