import MapDrawing
import MapWriting

/// What a verb writes: layers for programs, or a picture for people.
enum OutputFormat {
  case map(MapFormat)
  case picture(PictureFormat)

  /// The format for programs, or nil.
  var mapFormat: MapFormat? {
    if case .map(let format) = self { format } else { nil }
  }

  /// Whether the reports' texts go into the output.
  var showsTexts: Bool {
    if case .picture(.html) = self { true } else { false }
  }
}
