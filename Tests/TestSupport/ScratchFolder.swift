import Foundation

/// A folder that is removed with its last user.
public final class ScratchFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// A new folder among the system's temporary ones.
  public init() throws {
    url = URL.temporaryDirectory.appending(path: "frontline-test-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The path of a file in it.
  public func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file in it.
  public func write(_ name: String, _ data: Data) throws -> String {
    try data.write(to: url.appending(path: name))
    return path(name)
  }

  /// Writes a text file in it.
  public func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }

  /// The names of what lies in it, hidden files too.
  public func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
