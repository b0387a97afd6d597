import DynamicLibrary
import Gazetteer
import Geodesy
import MapLayers

/// Why a timeline cannot be made.
public enum TimelineError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No claim has a day.
  case noDates(claims: Int)
  /// No claim tells who holds a place.
  case nothingHeld(claims: Int)
  /// A row of a table of initial control does not do.
  case badInitialRow(path: String, line: Int, reason: String)
  case gazetteer(GazetteerError)
  case planar(PlanarError)
  case library(DynamicLibraryError)
  case layer(LayerError)

  /// What failed and what to do next.
  public var description: String {
    switch self {
    case .noDates(let claims):
      "none of the \(claims) claims has a date, and without dates there is no order of events: give each report its "
        + "date (\"date\": \"YYYY-MM-DD\" in JSON lines, or --date for text files)"
    case .nothingHeld(let claims):
      "none of the \(claims) claims tells who holds a place that the gazetteer knows: give the state at the beginning "
        + "with --initial, or read the reports with `frontline read --explain` to see what was understood"
    case .badInitialRow(let path, let line, let reason): "\(path), line \(line): \(reason)"
    case .gazetteer(let error): "\(error)"
    case .planar(let error): "cannot compute the cells: \(error)"
    case .library(let error): error.description
    case .layer(let error): "\(error)"
    }
  }
}
