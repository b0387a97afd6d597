#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Tells the format of a file or folder by its content, not by its name.
public enum SourceDetector {
  /// The format of a file or folder.
  ///
  /// - Throws: `GazetteerBuildError` where there is no such file or its content is of no known format.
  public static func format(of path: String) throws(GazetteerBuildError) -> SourceFormat {
    try detect(path, as: nil, options: SourceOptions()).format
  }

  /// The format and the file to read, which may be a member of an archive.
  ///
  /// - Parameter format: what the user says it is; nil to tell.
  static func detect(
    _ path: String, as format: SourceFormat?, options: SourceOptions
  ) throws(GazetteerBuildError) -> (format: SourceFormat, file: SourceFile) {
    guard FileManager.default.fileExists(atPath: path) else { throw .noSource(path: path) }
    let file = SourceFile(path)
    if isFolder(path) {
      if let format { return (format, file) }
      return (try FolderGuess.format(of: path), file)
    }
    let head = try ByteInput.head(of: file)
    guard !head.isEmpty else { throw .unreadable(path: path, reason: "it is empty") }
    if FileHead.isZip(head) { return try ArchiveMembers(path).choose(format, options: options) }
    guard head.starts(with: FileHead.gzip) else { return (try known(head, file, format, options), file) }
    let unpacked = SourceFile(path: "/vsigzip/\(path)", shown: path)
    let inner = try ByteInput.head(of: unpacked)
    guard !inner.isEmpty else { throw .unreadable(path: path, reason: "it is empty") }
    return (try known(inner, unpacked, format, options), unpacked)
  }

  /// The format of a file that begins so.
  static func known(
    _ head: [UInt8], _ file: SourceFile, _ stated: SourceFormat?, _ options: SourceOptions
  ) throws(GazetteerBuildError) -> SourceFormat {
    if let stated { return stated }
    if head.starts(with: FileHead.sqlite), WOFDatabaseSource.isDistribution(file.path) { return .wof }
    if let wide = EncodingGuess.wide(head) {
      throw .unreadable(
        path: file.shown, reason: "its text is \(wide); convert it first: iconv -f \(wide) -t UTF-8")
    }
    if let format = TextGuess.format(of: head) { return format }
    // Columns that the user names need no guess.
    if options.latitudeField != nil || options.longitudeField != nil { return .table }
    return try layer(file, options)
  }

  /// The format of what GDAL opens.
  static func layer(_ file: SourceFile, _ options: SourceOptions) throws(GazetteerBuildError) -> SourceFormat
  {
    let table: LayerTable
    do throws(GazetteerBuildError) {
      table = try LayerTable(file, layer: options.layer)
    } catch .unreadable(_, let reason) {
      throw .unknownFormat(
        path: file.shown, reason: "its content is of none of the known formats, and GDAL says: \(reason)")
    }
    if OCHAColumns.match(table.columns) { return .ocha }
    if table.hasShapes { return .vector }
    let guess = TableGuess(table)
    if options.latitudeField != nil || (guess.latitude != nil && guess.longitude != nil) { return .table }
    throw .unknownFormat(
      path: file.shown,
      reason: "there are neither geometries nor columns that look like coordinates or P-codes; "
        + "it has \(table.columns.joined(separator: ", ")): name them with --latitude-field and --longitude-field"
    )
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
