import DynamicLibrary

/// Why a picture could not be made.
public enum PictureError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Nothing of the map has a position, on the day if one was asked for.
  case nothingToDraw(day: String?)
  /// The day is not of the form `YYYY-MM-DD`.
  case badDay(String)
  /// The picture would have too many pixels.
  case tooLarge(width: Int, height: Int)
  /// A system library is missing.
  case library(DynamicLibraryError)
  /// The library that draws failed.
  case drawing(String)

  /// The status that a command ends with.
  public var exitStatus: Int32 {
    switch self {
    case .badDay, .tooLarge: 64
    case .nothingToDraw: 65
    case .library: 73
    case .drawing: 74
    }
  }

  /// What failed, why, and what to do next.
  public var description: String {
    switch self {
    case .nothingToDraw(let day):
      let when = day.map { " on \($0)" } ?? ""
      return "the map has nothing with a position\(when), so there is no picture; "
        + "name another day, or an --extent to draw the ground alone"
    case .badDay(let text):
      return "the day \"\(text)\" is not of the form YYYY-MM-DD"
    case .tooLarge(let width, let height):
      return "a picture of \(width) × \(height) pixels is too large: take a smaller --size or --scale"
    case .library(let error):
      return error.description
    case .drawing(let reason):
      return "the picture could not be drawn: \(reason)"
    }
  }
}
