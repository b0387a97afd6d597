import Foundation

/// The reference data that may lie beside the project: hand-read cases, reports and sources of place names.
///
/// It is no part of the project. Tests that measure against it are skipped, with a word, where it is absent.
public enum SharedData {
  /// The folder, or nil where it is absent. `FRONTLINE_SHARED` names another one.
  public static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["FRONTLINE_SHARED"].map { URL(filePath: $0) }
    let beside = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared").standardizedFileURL
    let folder = named ?? beside
    return FileManager.default.fileExists(atPath: folder.appending(path: "claims").path) ? folder : nil
  }()

  /// Whether the folder is there.
  public static var isPresent: Bool { folder != nil }

  /// The text of a file in it.
  ///
  /// - Throws: the system's error if the file is not there or not UTF-8.
  public static func text(_ path: String) throws -> String {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
