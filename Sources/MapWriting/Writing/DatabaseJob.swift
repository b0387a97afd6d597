import GDAL
import MapLayers

/// Writes a map into a PostGIS database: its tables appear together, or nothing changes.
struct DatabaseJob {
  let connection: String
  let overwrite: Bool
  let library: Library
  let plans: [LayerPlan]
  let metadata: [String: String]
  let style: MapStyle?

  /// The connection as messages show it.
  private var shown: String { Connection.shown(connection) }

  /// Writes everything in one transaction.
  func run(_ fill: OutputJob.Filling) throws(MapWritingError) -> WrittenMap {
    let sink = MapSink(format: .postGIS, plans: plans, style: style, library: library)
    let dataset: Dataset
    do throws(GDALError) {
      dataset = try Dataset.openForWriting(
        Connection.opened(connection), library: library, options: ["LIST_ALL_TABLES": "YES"])
    } catch {
      throw .cannotCreate(path: shown, reason: "the database cannot be reached: \(error.text)")
    }
    do throws(MapWritingError) {
      try create(sink, dataset)
      try fill(sink)
      try finish(sink, dataset)
    } catch {
      // A lost connection takes the transaction back by itself.
      try? dataset.rollbackTransaction()
      try? dataset.close()
      if case .inputOutput(path: "", let reason) = error { throw .inputOutput(path: shown, reason: reason) }
      throw error
    }
    return WrittenMap(sink, plans: plans, files: sink.targets.map { "\(shown) table \($0.key)" })
  }

  private func create(_ sink: MapSink, _ dataset: Dataset) throws(MapWritingError) {
    if plans.isEmpty {
      throw .unfit(layer: "(none)", feature: nil, reason: "a map without layers makes no table")
    }
    var taken: String?
    do throws(GDALError) {
      if !overwrite {
        let known = Set(try dataset.layers().map(\.name))
        taken = plans.first { known.contains($0.name) }?.name
      }
      if taken == nil { try sink.createPostGIS(dataset, description: MetadataLines.text(metadata)) }
    } catch {
      throw .cannotCreate(path: shown, reason: error.text)
    }
    if let taken { throw .outputExists(path: "\(shown) table \(taken)") }
  }

  private func finish(_ sink: MapSink, _ dataset: Dataset) throws(MapWritingError) {
    for target in sink.targets {
      let expected = sink.tally.total(of: target.key)
      let found = target.layer.featureCount
      guard expected == found else {
        throw .notAsWritten(
          path: shown, layer: target.key, expected: "\(expected) features", found: "\(found)")
      }
    }
    try sink.finish([])
  }
}
