import Foundation

/// The project's own files.
public enum Project {
  /// The folder with Package.swift.
  public static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// The path of a file in it.
  public static func path(_ name: String) -> String { folder.appending(path: name).path }
}
