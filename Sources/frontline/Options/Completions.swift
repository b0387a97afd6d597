import ArgumentParser
import MapDrawing
import MapLayers
import MapWriting

/// What shells offer for options and arguments.
enum Completions {
  /// Reports, and folders of them.
  static let reports = CompletionKind.file(extensions: ["txt", "text", "md", "jsonl", "ndjson"])
  /// A table.
  static let table = CompletionKind.file(extensions: ["csv"])
  /// Maps, and folders of shapefiles.
  static let maps = CompletionKind.file(extensions: MapFormat.allCases.flatMap(\.fileExtensions))
  /// Maps and pictures.
  static let outputs = CompletionKind.file(
    extensions: MapFormat.allCases.flatMap(\.fileExtensions) + OutputFormat.namesToLookAt)
  /// The formats of outputs.
  static let formats = CompletionKind.list(
    MapFormat.allCases.map(\.name) + OutputFormat.namesToLookAt)
  /// The layers of a map.
  static let layers = CompletionKind.list(
    [
      LayerSchema.places, LayerSchema.axes, LayerSchema.pockets, LayerSchema.front, LayerSchema.control,
      LayerSchema.unresolved,
    ].map(\.name))
}
