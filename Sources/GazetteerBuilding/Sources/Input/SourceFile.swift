/// A file to read, which may lie in an archive.
struct SourceFile: Sendable, Hashable {
  /// What is opened: a path, or GDAL's for a member of an archive (`/vsizip/SY.zip/SY.txt`).
  let path: String
  /// What reports call it: `SY.zip/SY.txt`.
  let shown: String

  init(path: String, shown: String) {
    self.path = path
    self.shown = shown
  }

  /// A plain file.
  init(_ path: String) { self.init(path: path, shown: path) }
}
