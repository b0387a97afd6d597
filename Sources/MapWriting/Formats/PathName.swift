/// The parts of a path's last component. Text only: nothing is looked up.
package struct PathName {
  /// The folder it lies in, `.` where none is named.
  package let directory: String
  /// The last component.
  package let name: String

  package init(_ path: String) {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else {
      directory = "."
      name = String(trimmed)
      return
    }
    directory = slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    name = String(trimmed[trimmed.index(after: slash)...])
  }

  /// The name without its ending.
  package var stem: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The ending without its dot, empty where there is none.
  package var fileExtension: String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// The path of another file in the same folder.
  package func beside(_ other: String) -> String { Self.join(directory, other) }

  /// The path of a file in a folder.
  package static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
