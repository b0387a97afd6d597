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
    let found = try SourceDetector.detect(path, as: format)
    switch found.format {
    case .geonames: return GeoNamesSource(file: found.file)
    case .alternateNames: return AlternateNamesSource(file: found.file)
    case .geonamesAdminCodes: return GeoNamesAdminCodesSource(file: found.file)
    case .csvFolder:
      return CSVFolderSource(folder: path, label: options.sourceName ?? Self.label(of: path))
    case .wof: return WOFTableSource(file: found.file)
    default: throw .unknownFormat(path: path, reason: "not yet")
    }
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
