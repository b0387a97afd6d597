import MapDrawing
import MapWriting
import SystemPackage

/// What an output is: a map that programs read, or a picture or a page for people who only want to look.
enum OutputFormat: Equatable {
  case map(MapFormat)
  case picture(PictureFormat)
  /// A page with the map and the reports beside it.
  case page

  /// The name of a page's format, which is its ending too.
  private static let pageName = "html"

  /// The names of the formats for people who only want to look, which are their endings too.
  static let namesToLookAt = PictureFormat.allCases.map(\.rawValue) + [pageName]

  /// The format that `-f` or else the path of the output names.
  ///
  /// - Throws: an exit with the status for usage, after a message that lists the known ones.
  static func named(_ name: String?, orBy path: String) throws -> OutputFormat {
    let picture = name.map { PictureFormat(name: $0) } ?? PictureFormat(path: path)
    if let picture { return .picture(picture) }
    let ending = name ?? FilePath(path).extension
    if let ending, [pageName, "htm"].contains(ending.lowercased()) { return .page }
    do throws(MapWritingError) {
      return .map(try MapFormat.named(name, orBy: path))
    } catch {
      guard case .unknownFormat = error else { throw error }
      if let question = question(name, orBy: path) { throw fail(question, status: error.exitStatus) }
      let names = namesToLookAt.map { "\($0) (.\($0))" }.joined(separator: ", ")
      throw fail("\(error.description); or to look at: \(names)", status: error.exitStatus)
    }
  }

  /// Which format was probably meant by an unknown name, or ending of a path; nil where that cannot be told.
  private static func question(_ name: String?, orBy path: String) -> String? {
    if let name {
      let known = MapFormat.allCases.flatMap { [$0.name] + $0.aliases } + namesToLookAt
      return Suggestion.nearest(to: name, among: known).map { "unknown format \(name); did you mean \($0)?" }
    }
    guard let ending = FilePath(path).extension else { return nil }
    let known = MapFormat.allCases.flatMap(\.fileExtensions) + namesToLookAt
    return Suggestion.nearest(to: ending, among: known).map {
      "\(path): unknown ending .\(ending); did you mean .\($0)?"
    }
  }
}
