import Foundation
import JSONText

/// The files of hand-read cases, one JSON object a line.
enum CaseFile {
  static func rows(_ name: String) throws -> [JSONValue] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Data/\(name)")
    return try String(contentsOf: path.standardizedFileURL, encoding: .utf8).split(separator: "\n")
      .map { try JSONValue(utf8: Array($0.utf8)) }
  }
}
