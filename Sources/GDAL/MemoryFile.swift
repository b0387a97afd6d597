import CGDAL

/// A file in memory that GDAL writes to under a path below `/vsimem/`. It is dropped with this object.
public final class MemoryFile {
  /// Where GDAL finds it.
  public let path: String
  private let library: Library

  /// Names a file that does not exist yet.
  public init(extension: String, library: Library) {
    self.library = library
    path = "/vsimem/frontline-\(UInt64.random(in: 0 ... .max)).\(`extension`)"
  }

  deinit { _ = library.functions.VSIUnlink(path) }

  /// Lends the bytes written so far; nil if there is no such file.
  public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value? {
    var count: vsi_l_offset = 0
    guard let bytes = library.functions.VSIGetMemFileBuffer(path, &count, 0) else { return nil }
    return body(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
  }
}
