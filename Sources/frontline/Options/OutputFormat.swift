import MapDrawing
import MapWriting

/// What an output is: a map that programs read, or a picture for people who only want to look.
enum OutputFormat: Equatable {
  case map(MapFormat)
  case picture(PictureFormat)

  /// Whether the reports' texts go into the output.
  var showsTexts: Bool { self == .picture(.html) }

  /// The format that `-f` or else the path of the output names.
  ///
  /// - Throws: an exit with the status for usage, after a message that lists the known ones.
  static func named(_ name: String?, orBy path: String) throws -> OutputFormat {
    let picture = name.map { PictureFormat(name: $0) } ?? PictureFormat(path: path)
    if let picture { return .picture(picture) }
    do throws(MapWritingError) {
      return .map(try MapFormat.named(name, orBy: path))
    } catch {
      guard case .unknownFormat = error else { throw error }
      let names = PictureFormat.allCases.map { "\($0.rawValue) (.\($0.rawValue))" }.joined(separator: ", ")
      throw fail("\(error.description); or for a picture: \(names)", status: error.exitStatus)
    }
  }
}
