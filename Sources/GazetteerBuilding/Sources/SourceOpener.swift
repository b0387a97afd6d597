import SystemPackage

/// Opens sources of places, whatever their format.
///
/// ```swift
/// let source = try SourceOpener().open("SY.zip")
/// try source.read(problem: { print($0) }) { item in try staging.add(item) }
/// ```
public struct SourceOpener: Sendable {
  /// An opener.
  public init() {}

  /// Opens a file or folder.
  ///
  /// - Parameters:
  ///   - path: the file or folder.
  ///   - format: its format; nil to tell by its content.
  ///   - options: what its columns are.
  /// - Throws: `GazetteerBuildError` where there is no such file, its content is of no known format, or an archive holds
  ///   nothing of the kind.
  public func open(
    _ path: String, as format: SourceFormat? = nil, options: SourceOptions = SourceOptions()
  ) throws(GazetteerBuildError) -> any PlaceSource {
    let (format, file) = try SourceDetector.detect(path, as: format, options: options)
    let label = options.sourceName ?? options.fileLabel ?? Self.label(of: path)
    switch format {
    case .geonames: return GeoNamesSource(file: file)
    case .alternateNames: return AlternateNamesSource(file: file)
    case .geonamesAdminCodes: return GeoNamesAdminCodesSource(file: file)
    case .wof: return try wof(file)
    case .ocha: return OCHASource(file: file, options: options, label: options.sourceName ?? "ocha")
    case .csvFolder: return CSVFolderSource(folder: Self.folder(of: path), label: label)
    case .linkedPlaces: return LinkedPlacesSource(file: file, label: label)
    case .vector, .table: return TableSource(file: file, format: format, options: options, label: label)
    }
  }

  private func wof(_ file: SourceFile) throws(GazetteerBuildError) -> any PlaceSource {
    if SourceDetector.isFolder(file.path) { return WOFFolderSource(path: file.path) }
    let head = try ByteInput.head(of: file, count: 4096)
    if head.starts(with: FileHead.sqlite) { return WOFDatabaseSource(path: file.path) }
    return head.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
      ? WOFFolderSource(path: file.path) : WOFTableSource(file: file)
  }

  /// The folder that a path means: itself, or the one that its `places.csv` lies in.
  private static func folder(of path: String) -> String {
    SourceDetector.isFolder(path) ? path : FilePath(path).removingLastComponent().string
  }

  /// What a file's identifiers begin with: its name without folder and extension, lower case, letters and digits.
  static func label(of path: String) -> String {
    let name = FilePath(path).lexicallyNormalized().stem ?? "source"
    let label = name.lowercased().unicodeScalars.map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil ? Character($0) : "-"
    }
    return String(label)
  }
}
