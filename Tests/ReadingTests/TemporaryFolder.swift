import Foundation
import Gazetteer
import SystemPackage

/// Writes gazetteers for tests.
enum TemporaryFolder {
  static var path: String { FileManager.default.temporaryDirectory.path }

  static func gazetteer(_ folder: FilePath, places: String, names: String) throws -> Gazetteer {
    try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder.string) }
    try places.write(toFile: folder.appending("places.csv").string, atomically: true, encoding: .utf8)
    try names.write(toFile: folder.appending("names.csv").string, atomically: true, encoding: .utf8)
    return try Gazetteer(folder: folder)
  }
}
