/// Leaflet, which a page needs, is not where it should be.
public enum LeafletError: Error, Sendable, Equatable, CustomStringConvertible {
  /// None of the known folders has it.
  case missing(folders: [String])
  /// The folder that `FRONTLINE_LEAFLET` names has no such file.
  case notIn(folder: String, file: String)
  /// A file of it is no text.
  case unreadable(path: String)

  /// What failed, where, why, and what to do next.
  public var description: String {
    switch self {
    case .missing(let folders):
      "a page needs Leaflet, which is in none of \(folders.joined(separator: ", ")): install the package "
        + "libjs-leaflet (Debian, Ubuntu), or unpack what `npm pack leaflet` fetches and name the folder in "
        + "FRONTLINE_LEAFLET"
    case .notIn(let folder, let file):
      "FRONTLINE_LEAFLET: \(folder) has no \(file), nor has its folder dist: name the folder of an installed "
        + "Leaflet, such as /usr/share/javascript/leaflet of the package libjs-leaflet"
    case .unreadable(let path):
      "\(path): cannot be read as UTF-8: install the package libjs-leaflet again"
    }
  }
}
