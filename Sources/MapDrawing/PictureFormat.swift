/// A format for people who only want to look.
public enum PictureFormat: String, Sendable, CaseIterable {
  /// A drawing that any browser shows and any drawing program edits.
  case svg
  /// The same drawing as pixels.
  case png
  /// The same drawing for print.
  case pdf

  /// The format that a path's ending names, in capitals or not.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(name: String(path[path.index(after: dot)...]))
  }

  /// The format of a name, in capitals or not.
  public init?(name: String) {
    self.init(rawValue: name.lowercased())
  }
}
