import GDAL

/// Packs the files of a shapefile into one `.zip`, which GIS programs open as it is.
enum Archive {
  /// The archive's name among the staged files.
  static let name = ".packed.zip"

  /// Packs every file of a folder.
  ///
  /// - Throws: `MapWritingError.inputOutput` without a path.
  static func pack(_ folder: String, into archive: String, library: Library) throws(MapWritingError) {
    do throws(GDALError) {
      for name in FileSystem.names(in: folder) where name != Self.name {
        try VirtualFile.copy(PathName.join(folder, name), to: path(of: name, in: archive), library: library)
      }
    } catch {
      throw .inputOutput(path: "", reason: error.description)
    }
  }

  /// The path by which GDAL finds a file in an archive.
  static func path(of name: String, in archive: String) -> String { "\(path(of: archive))/\(name)" }

  /// The path by which GDAL finds an archive's content.
  static func path(of archive: String) -> String {
    // A path of GDAL's begins with a slash of its own.
    "/vsizip/" + (archive.hasPrefix("/") ? archive : FileSystem.absolute(archive))
  }
}
