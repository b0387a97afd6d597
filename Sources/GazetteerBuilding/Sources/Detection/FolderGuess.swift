#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Tells what a folder holds.
enum FolderGuess {
  /// How much of a GeoJSON file is looked at for the marks of Who's On First.
  private static let head = 1 << 20

  /// The format of a folder.
  ///
  /// - Throws: `unknownFormat` where there are no places in it.
  static func format(of path: String) throws(GazetteerBuildError) -> SourceFormat {
    if FileManager.default.fileExists(atPath: "\(path)/places.csv") { return .csvFolder }
    if try hasPlacesOfWOF(path) { return .wof }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if names.contains(where: { $0.hasSuffix(".shp") || $0.hasSuffix(".gdbtable") }) { return .vector }
    throw .unknownFormat(
      path: path,
      reason:
        "there are no places in this folder: no places.csv, none of Who's On First's GeoJSON files, no shapefile"
    )
  }

  /// Whether the first GeoJSON file below a folder is one of Who's On First's.
  private static func hasPlacesOfWOF(_ path: String) throws(GazetteerBuildError) -> Bool {
    guard let first = try WOFFolderSource.firstFile(in: path) else { return false }
    let head = try ByteInput.head(of: SourceFile(first), count: head)
    return String(decoding: head, as: UTF8.self).contains("\"wof:id\"")
  }
}
