import Gazetteer
import MapDrawing
import MapWriting

/// What an output is, with what is gathered for it on the way.
enum OutputTarget {
  case map(MapFormat)
  case picture(PictureFormat)
  case page(PageOutput)

  /// The target of a format.
  ///
  /// - Parameter actors: tells the common names of sides; nil for a page without reports.
  /// - Throws: `LeafletError` where a page cannot be made.
  init(_ format: OutputFormat, gazetteer: Gazetteer, actors: ActorTable?) throws(LeafletError) {
    switch format {
    case .map(let format): self = .map(format)
    case .picture(let format): self = .picture(format)
    case .page: self = .page(try PageOutput(gazetteer: gazetteer, actors: actors))
    }
  }

  /// The page that reports are gathered for; nil where their texts do not go into the output.
  var page: PageOutput? {
    if case .page(let page) = self { page } else { nil }
  }
}
