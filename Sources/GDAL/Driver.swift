import CGDAL

/// One of GDAL's formats.
public final class Driver {
  let library: Library
  let handle: GDALDriverH

  /// The format's short name, for example `GPKG`.
  public let name: String

  /// The driver of a short name.
  ///
  /// - Throws: `GDALError` if this build of GDAL lacks it.
  public init(named name: String, library: Library) throws(GDALError) {
    guard let handle = library.functions.GDALGetDriverByName(name) else {
      throw GDALError(.driver, name, action: "find", text: "this build of GDAL \(library.version) lacks it")
    }
    self.library = library
    self.handle = handle
    self.name = name
  }

  /// Creates an empty vector dataset.
  ///
  /// - Parameter buffered: whether it is written in large blocks, which is quicker where a format writes much in small
  ///   steps, as shapefiles do; only for files on a disk that nobody else reads meanwhile.
  /// - Throws: `GDALError` about the dataset if the file cannot be created.
  public func create(
    _ path: String, options: [String: String] = [:], buffered: Bool = false
  ) throws(GDALError) -> Dataset {
    let isBuffered = buffered && library.buffersFiles
    let name = isBuffered ? BufferedFileSystem.path(path) : path
    let (created, log) = library.gather {
      withCStringList(optionStrings(options)) { list in
        library.functions.GDALCreate(handle, name, 0, 0, 0, GDT_Unknown, list)
      }
    }
    guard let created else {
      throw GDALError(.dataset, path, action: "create", path: path, log: log)
    }
    return Dataset(handle: created, path: path, library: library, isWritable: true, isBuffered: isBuffered)
  }
}
