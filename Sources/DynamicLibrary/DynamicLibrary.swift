#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A system library that is loaded when it is first needed and stays loaded until the process ends.
///
/// `frontline lookup` answers in a few milliseconds because it never opens libgdal; a machine without a library still
/// runs every verb that does not need it.
public struct DynamicLibrary: Sendable {
  /// The library's name in messages, for example `GDAL`.
  public let name: String
  /// File names to try in turn, for example `libgdal.so.32`.
  public let fileNames: [String]
  /// What installs it, for example `apt-get install libgdal-dev`.
  public let installation: String

  /// Describes a library without opening it.
  public init(name: String, fileNames: [String], installation: String) {
    self.name = name
    self.fileNames = fileNames
    self.installation = installation
  }

  /// Opens the library and fills a table of its functions.
  ///
  /// - Parameters:
  ///   - table: the table, all functions null.
  ///   - fill: fills the table from the library's handle; returns the name of the first function that is missing,
  ///     or nil.
  /// - Returns: the filled table.
  /// - Throws: `DynamicLibraryError` if no file opens or a function is missing.
  public func load<Table>(
    into table: Table,
    fill: (UnsafeMutablePointer<Table>, UnsafeMutableRawPointer) -> UnsafePointer<CChar>?
  ) throws(DynamicLibraryError) -> Table {
    var reasons: [String] = []
    for fileName in fileNames {
      // A command calls few of the functions: looking all of them up at once would take longer than the opening.
      guard let handle = dlopen(fileName, RTLD_LAZY | RTLD_LOCAL) else {
        reasons.append(dlerror().map { String(cString: $0) } ?? "\(fileName): not opened")
        continue
      }
      var filled = table
      if let missing = fill(&filled, handle) {
        throw .functionMissing(
          library: name, file: fileName, function: String(cString: missing), installation: installation)
      }
      return filled
    }
    throw .notFound(library: name, reasons: reasons, installation: installation)
  }
}
