import CGDAL

/// A file that GDAL reads through its virtual file systems: a member of a zip (`/vsizip/places.zip/SY.txt`), a
/// compressed file (`/vsigzip/places.csv.gz`), or a plain one.
///
/// It is closed with this object.
public final class VirtualFile {
  /// Its path, prefix included.
  public let path: String
  private let library: Library
  // GDAL's versions differ in what a handle is to C: only calls hold it.
  private let readBytes: (UnsafeMutableRawBufferPointer) -> Int
  private let close: () -> Void

  /// Opens a file for reading.
  ///
  /// - Throws: `GDALError` about the dataset if there is no such file.
  public init(_ path: String, library: Library) throws(GDALError) {
    let (opened, log) = library.gather { library.functions.VSIFOpenL(path, "rb") }
    guard let opened else {
      throw GDALError(
        .dataset, path, action: "open", path: path, log: log,
        text: log.reports.isEmpty ? "there is no such file, or it is no archive" : nil)
    }
    self.path = path
    self.library = library
    readBytes = { library.functions.VSIFReadL($0.baseAddress, 1, $0.count, opened) }
    close = { _ = library.functions.VSIFCloseL(opened) }
  }

  deinit { _ = library.gather(close) }

  /// Reads the bytes that follow, at most as many as the buffer takes.
  ///
  /// - Returns: how many were read, 0 at the end.
  /// - Throws: `GDALError` about the dataset where an archive is broken.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(GDALError) -> Int {
    let (count, log) = library.gather { readBytes(buffer) }
    guard log.failure == nil else {
      throw GDALError(.dataset, path, action: "read", path: path, log: log)
    }
    return count
  }

  /// The paths of all files below a folder or in an archive, from there, folders left out.
  ///
  /// - Throws: `GDALError` about the dataset if it is no folder and no archive.
  public static func list(_ path: String, library: Library) throws(GDALError) -> [String] {
    let (list, log) = library.gather { library.functions.VSIReadDirRecursive(path) }
    guard let list else {
      throw GDALError(
        .dataset, path, action: "list", path: path, log: log,
        text: log.reports.isEmpty ? "there is no such folder, or it is no archive" : nil)
    }
    defer { library.functions.CSLDestroy(list) }
    return strings(of: list).filter { !$0.hasSuffix("/") }
  }
}
