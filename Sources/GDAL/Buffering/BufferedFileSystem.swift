import CGDAL
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that GDAL writes through ``BufferedFile``: those under a prefix, as its virtual file systems have it.
///
/// GDAL calls it through its interface for file systems of other programs (`VSIInstallPluginHandler`, since GDAL 3.0).
enum BufferedFileSystem {
  /// What stands before the path of such a file.
  static let prefix = "/vsifrontline/"

  /// What could not be written, by path, as an `errno`: closing a file tells GDAL so, which does not pass it on.
  fileprivate static let failures = Mutex<[String: Int32]>([:])

  /// The path under which GDAL writes a file of this path through here.
  static func path(_ path: String) -> String { prefix + path }

  /// The first failure of a file beside this one since the last time that it was asked.
  static func takeFailure(beside path: String) -> (path: String, reason: String)? {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return failures.withLock { failures in
      guard let found = failures.first(where: { $0.key.hasPrefix(folder) }) else { return nil }
      failures[found.key] = nil
      return (found.key, String(cString: strerror(found.value)))
    }
  }

  /// Tells GDAL of the prefix.
  ///
  /// - Returns: false if GDAL does not take it.
  static func install(_ functions: frontline_gdal_functions) -> Bool {
    guard let callbacks = functions.VSIAllocFilesystemPluginCallbacksStruct() else { return false }
    defer { functions.VSIFreeFilesystemPluginCallbacksStruct(callbacks) }
    callbacks.pointee.stat = { _, path, status, flags in
      (try? Library.loaded())?.functions.VSIStatExL(path, status, flags) ?? -1
    }
    callbacks.pointee.unlink = { _, path in path.map { unlink($0) } ?? -1 }
    callbacks.pointee.open = { _, path, access in
      guard let path, let access else { return nil }
      let name = String(cString: path)
      guard let file = BufferedFile(name, access: String(cString: access)) else { return nil }
      return Unmanaged.passRetained(Handle(file, path: name)).toOpaque()
    }
    callbacks.pointee.tell = { vsi_l_offset(file($0)?.position ?? 0) }
    callbacks.pointee.seek = { handle, offset, whence in
      // A step back comes as a number that is too large, as in C.
      file(handle)?.seek(Int(truncatingIfNeeded: offset), whence: whence) == true ? 0 : -1
    }
    callbacks.pointee.read = { handle, buffer, size, count in
      guard let file = file(handle), size > 0 else { return 0 }
      return file.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count)) / size
    }
    callbacks.pointee.eof = { file($0)?.isAtEnd == true ? 1 : 0 }
    callbacks.pointee.write = { handle, bytes, size, count in
      guard let file = file(handle), size > 0 else { return 0 }
      return file.write(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? count : 0
    }
    callbacks.pointee.flush = { file($0)?.flush() == true ? 0 : -1 }
    callbacks.pointee.truncate = { handle, size in
      file(handle)?.truncate(to: Int(clamping: size)) == true ? 0 : -1
    }
    callbacks.pointee.close = { opaque in
      guard let opaque else { return -1 }
      let handle = Unmanaged<Handle>.fromOpaque(opaque).takeRetainedValue()
      if handle.file.close() { return 0 }
      BufferedFileSystem.failures.withLock { $0[handle.path] = handle.file.failure }
      return -1
    }
    // GDAL keeps the pointer, not the text, for as long as the process lives.
    guard let kept = strdup(prefix) else { return false }
    return functions.VSIInstallPluginHandler(kept, callbacks) == 0
  }
}

/// An open file and where it is.
private final class Handle {
  let file: BufferedFile
  let path: String

  init(_ file: BufferedFile, path: String) {
    self.file = file
    self.path = path
  }
}

/// The file that GDAL means; C's calls cannot come to a method.
private func file(_ handle: UnsafeMutableRawPointer?) -> BufferedFile? {
  handle.map { Unmanaged<Handle>.fromOpaque($0).takeUnretainedValue().file }
}
