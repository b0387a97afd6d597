import GDAL

/// Why a map could not be written, exported or read back.
public enum MapWritingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// No format has this name, or a file this ending.
  case unknownFormat(String)
  /// The format is not text and cannot go to standard output.
  case notText(MapFormat)
  /// The input has no layer of this name.
  case noSuchLayer(String, known: [String])
  /// The format holds one layer, and the map has several.
  case severalLayers(MapFormat, names: [String])
  /// There is no such file or folder.
  case noSuchInput(path: String)
  /// GDAL cannot read the input, or it is damaged.
  case unreadableInput(path: String, reason: String)
  /// Something in a layer cannot be kept in the format.
  case unfit(layer: String, feature: Int?, reason: String)
  /// The output exists and was not to be replaced.
  case outputExists(path: String)
  /// The output cannot be created where it was asked for.
  case cannotCreate(path: String, reason: String)
  /// GDAL is not installed.
  case libraryMissing(GDALError)
  /// Writing failed half-way, for example on a full disk.
  case inputOutput(path: String, reason: String)
  /// What was written does not read back as what was asked for.
  case notAsWritten(path: String, layer: String, expected: String, found: String)

  /// The status that a command ends with.
  public var exitStatus: Int32 {
    switch self {
    case .unknownFormat, .notText, .noSuchLayer, .severalLayers: 64
    case .unreadableInput, .unfit: 65
    case .noSuchInput: 66
    case .outputExists, .cannotCreate, .libraryMissing: 73
    case .inputOutput, .notAsWritten: 74
    }
  }

  /// What failed, where, why, and what to do next.
  public var description: String {
    switch self {
    case .unknownFormat(let name):
      let known = MapFormat.allCases.map { format in
        "\(format.name) (\(format.fileExtensions.map { ".\($0)" }.joined(separator: ", ")))"
      }
      return "\(name): no known map format; name one with -f or by the file's ending: "
        + known.joined(separator: ", ")
    case .notText(let format):
      return "\(format.name) is no text format and cannot go to standard output: name a file with -o"
    case .noSuchLayer(let name, let known):
      return
        "the input has no layer \(name); it has: \(known.isEmpty ? "none" : known.joined(separator: ", "))"
    case .severalLayers(let format, let names):
      return "\(format.name) holds one layer, and the map has \(names.count): choose one with --layer: "
        + names.joined(separator: ", ")
    case .noSuchInput(let path):
      return "\(path): no such file or folder"
    case .unreadableInput(let path, let reason):
      return "\(path): cannot be read as a map: \(reason)"
    case .unfit(let layer, let feature, let reason):
      return "layer \(layer)\(feature.map { ", feature \($0)" } ?? ""): \(reason)"
    case .outputExists(let path):
      return "\(path): exists already; replace it with --overwrite, or name another file"
    case .cannotCreate(let path, let reason):
      return "\(path): cannot be created: \(reason)"
    case .libraryMissing(let error):
      return error.description
    case .inputOutput(let path, let reason):
      return "\(path): not written: \(reason); nothing was left behind"
    case .notAsWritten(let path, let layer, let expected, let found):
      return "\(path): layer \(layer) reads back as \(found) instead of \(expected); nothing was left behind"
    }
  }
}
