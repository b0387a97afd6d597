#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Tells what a folder holds.
enum FolderGuess {
  /// The format of a folder.
  ///
  /// - Throws: `unknownFormat` where there are no places in it.
  static func format(of path: String) throws(GazetteerBuildError) -> SourceFormat {
    if FileManager.default.fileExists(atPath: "\(path)/places.csv") { return .csvFolder }
    throw .unknownFormat(
      path: path,
      reason: "there are no places in this folder: neither places.csv nor Who's On First's GeoJSON files")
  }
}
