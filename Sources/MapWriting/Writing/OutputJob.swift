import GDAL
import MapLayers

#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

/// Makes an output: staged, filled, closed, read back, compared, and only then put in its place.
struct OutputJob {
  let format: MapFormat
  let overwrite: Bool
  let plans: [LayerPlan]
  let title: String
  let metadata: [String: String]
  var style: MapStyle?

  /// Gives a sink its features.
  typealias Filling = (any FeatureSink) throws(MapWritingError) -> Void

  /// Writes to a path.
  ///
  /// - Parameter fill: gives the sink its features.
  func run(
    to path: String, _ fill: Filling
  ) throws(MapWritingError) -> WrittenMap {
    if format == .postGIS {
      return try DatabaseJob(
        connection: path, overwrite: overwrite, library: MapWriter.library(), plans: plans,
        metadata: metadata,
        style: style
      ).run(fill)
    }
    let kind = FileSystem.kind(path)
    try checkLayers(isFolder: kind == .folder || path.hasSuffix("/"))
    if format.isText, kind == .special { return try writeThrough(to: path, fill) }
    if kind == .special {
      throw .cannotCreate(path: path, reason: "it is a device, and \(format.name) needs a file")
    }
    let destination = try Destination(path, format: format, plans: plans)
    if !overwrite, let taken = destination.places.first(where: FileSystem.isTaken) {
      throw .outputExists(path: taken)
    }
    let staging: StagingFolder
    do throws(SystemFailure) {
      staging = try StagingFolder(in: destination.directory, mayMakeDirectory: destination.mayMakeDirectory)
    } catch {
      if error.isFull { throw .inputOutput(path: path, reason: error.text) }
      throw .cannotCreate(
        path: path, reason: "no file can be made in the folder \(destination.directory) (\(error.text))")
    }
    let sink = try make(destination, in: staging, path: path, fill)
    var names = staging.names
    if destination.isArchive { names = [Archive.name] }
    let main = destination.isArchive ? [Archive.name] : destination.stagedNames
    let moves = Self.mainFirst(names, main).map {
      (staged: staging.file($0), place: destination.place(of: $0))
    }
    try staging.commit(
      moves, stale: destination.stale(format, staged: names), overwrite: overwrite)
    return WrittenMap(sink, plans: plans, files: moves.map(\.place))
  }

  /// Writes a text format to an open file.
  func run(
    to descriptor: FileDescriptor, name: String, _ fill: Filling
  ) throws(MapWritingError) -> WrittenMap {
    guard format.isText else { throw .notText(format) }
    try checkLayers(isFolder: false)
    if format == .geoJSONSequence {
      return WrittenMap(try stream(to: descriptor, path: name, fill), plans: plans, files: [])
    }
    let file = MemoryFile(extension: format.fileExtensions[0], library: try MapWriter.library())
    let sink = try make([file.path], path: name, folder: nil, fill)
    let reason = file.withBytes { bytes -> String in
      do {
        try descriptor.writeAll(bytes)
        return ""
      } catch {
        return "\(error)"
      }
    }
    guard reason == "" else {
      throw .inputOutput(path: name, reason: reason ?? "GDAL kept nothing of what was written")
    }
    return WrittenMap(sink, plans: plans, files: [])
  }

  /// Refuses numbers of layers that the format cannot hold.
  private func checkLayers(isFolder: Bool) throws(MapWritingError) {
    if plans.isEmpty, format == .shapefile || format.holdsOneLayer {
      throw .unfit(layer: "(none)", feature: nil, reason: "a map without layers makes no \(format.name)")
    }
    if plans.count > 1, format.holdsOneLayer, !isFolder {
      throw .severalLayers(format, names: plans.map(\.name))
    }
  }

  private func writeThrough(
    to path: String, _ fill: Filling
  ) throws(MapWritingError) -> WrittenMap {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(path, .writeOnly)
    } catch {
      throw .cannotCreate(path: path, reason: "\(error)")
    }
    let written: WrittenMap
    do throws(MapWritingError) {
      written = try run(to: descriptor, name: path, fill)
    } catch {
      try? descriptor.close()
      throw error
    }
    do {
      try descriptor.close()
    } catch {
      throw .inputOutput(path: path, reason: "\(error)")
    }
    return written
  }

  /// The files that name each layer first, then the others.
  private static func mainFirst(_ names: [String], _ main: [String]) -> [String] {
    main + names.filter { !main.contains($0) }
  }
}
