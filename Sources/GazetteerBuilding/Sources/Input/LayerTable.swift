import GDAL
import Geodesy

/// A layer that GDAL opens, as a table: the fields are its columns, a geometry is a row's shape.
///
/// In a spreadsheet of texts only, GDAL takes the row with the columns' names for data: it is found and used.
final class LayerTable: TableReader {
  let path: String
  let columns: [String]
  let hasShapes: Bool
  /// The name of the layer.
  let name: String
  private(set) var line = 0
  private let layer: VectorLayer
  private let kinds: [FieldKind]
  private let positions: LayerPositions
  private var record: FeatureRecord?

  /// Opens a layer.
  ///
  /// - Parameters:
  ///   - layer: its name; nil for the only one, or the first with fields.
  init(_ file: SourceFile, layer wanted: String? = nil) throws(GazetteerBuildError) {
    let library = try ByteInput.gdal()
    path = file.shown
    let layers: [VectorLayer]
    do throws(GDALError) {
      layers = try Dataset.open(file.path, library: library).layers()
    } catch {
      throw .unreadable(path: file.shown, reason: error.text)
    }
    let names = layers.map(\.name)
    guard
      let index = wanted.map({ names.firstIndex(of: $0) }) ?? layers.firstIndex(where: { !$0.fields.isEmpty })
    else {
      let missing = wanted.map { "there is no layer \($0)" } ?? "there is no layer with fields"
      throw .unreadable(path: file.shown, reason: "\(missing); it has \(names.joined(separator: ", "))")
    }
    layer = layers[index]
    do throws(GDALError) {
      positions = try LayerPositions(layer, library: library)
    } catch {
      throw .unreadable(path: file.shown, reason: error.text)
    }
    name = layer.name
    hasShapes = layer.geometryType != .none
    let fields = layer.fields
    kinds = fields.map(\.kind)
    layer.rewind()
    guard !fields.isEmpty, fields.enumerated().allSatisfy({ $1.name == "Field\($0 + 1)" }) else {
      columns = fields.map(\.name)
      return
    }
    let first: FeatureRecord?
    do throws(GDALError) {
      first = try layer.next()
    } catch {
      throw .unreadable(path: file.shown, reason: error.text)
    }
    let kinds = self.kinds
    columns = fields.indices.map { first?.content(at: $0, kind: kinds[$0]).plainText ?? "" }
    line = 1
  }

  /// What is to be said of the layer as a whole.
  var note: String? { positions.note }

  func next(
    _ watch: inout RowWatch, checking columns: [Int]
  ) throws(GazetteerBuildError) -> DelimitedReader.Step {
    do throws(GDALError) {
      record = try layer.next()
    } catch {
      throw .unreadable(path: path, reason: error.text)
    }
    guard record != nil else { return .end }
    line += 1
    do throws(RowFault) {
      for column in columns { try watch.check(text: text(column)) }
    } catch {
      return .fault(error)
    }
    return .row
  }

  func text(_ column: Int) -> String { record?.content(at: column, kind: kinds[column]).plainText ?? "" }

  func shape() throws(RowFault) -> RowShape? {
    guard hasShapes, let geometry = record?.geometry, !geometry.isEmpty else { return nil }
    return try positions.shape(of: geometry)
  }
}

extension FieldContent {
  /// The value as a table would show it; empty where there is none.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .real(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
    case .unset, .null, .date, .dateTime, .binary: ""
    }
  }
}
