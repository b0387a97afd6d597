#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder with Who's On First's GeoJSON files, one a place, at any depth, or one such file.
///
/// Alternative geometries (`-alt-` in the name) are passed over. The files are read in the order of their names.
struct WOFFolderSource: PlaceSource {
  /// The longest file that is read: the outlines of a country take 50 MB.
  static let limit = 256 << 20
  /// So deep may folders lie in each other.
  private static let depth = 32

  let path: String

  var description: String { "Who's On First \(path)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    var watch = RowWatch(path: path)
    var gone = WOFGone()
    var seen = IdentifierSet()
    try Self.forEachFile(in: path) { file throws(GazetteerBuildError) in
      let bytes: [UInt8]
      do throws(GazetteerBuildError) {
        bytes = try ByteInput.contents(of: SourceFile(file), limit: Self.limit)
      } catch {
        return try watch.leave(RowFault("\(error)"), line: 0, of: file, problem: problem)
      }
      let item: WOFRecord.Item
      do throws(RowFault) {
        try watch.check(bytes, bytes.indices)
        let record = try WOFRecord(json: bytes)
        if gone.counts(record) { return }
        item = try record.item(line: 1)
        guard seen.insert(item.place.id) else { throw .repeated(item.place.id) }
      } catch {
        return try watch.leave(error, line: 1, of: file, problem: problem)
      }
      watch.use()
      try item.tell(body)
    }
    try gone.report(path: path, problem: problem)
    if gone.total == 0 { try watch.finish() }
  }

  /// Calls for every file below a folder that may be a place's; the path itself where it is a file.
  private static func forEachFile(
    in path: String, _ body: (String) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    guard SourceDetector.isFolder(path) else { return try body(path) }
    // Folders still to be read, the next one last: no more than the folders above one and their neighbors.
    var open = [(path: path, depth: 0)]
    while let folder = open.popLast() {
      let (files, folders) = try contents(of: folder.path)
      for file in files { try body(file) }
      if folder.depth < depth { open += folders.reversed().map { ($0, folder.depth + 1) } }
    }
  }

  /// The first file below a folder that may be a place's, or nil.
  static func firstFile(in path: String) throws(GazetteerBuildError) -> String? {
    var open = [(path: path, depth: 0)]
    while let folder = open.popLast() {
      let (files, folders) = try contents(of: folder.path)
      if let first = files.first { return first }
      if folder.depth < depth { open += folders.reversed().map { ($0, folder.depth + 1) } }
    }
    return nil
  }

  private static func contents(
    of path: String
  ) throws(GazetteerBuildError) -> (files: [String], folders: [String]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .unreadable(path: path, reason: "\(error)")
    }
    let shown = names.filter { !$0.hasPrefix(".") }.map { (name: $0, path: "\(path)/\($0)") }
    return (
      shown.filter { $0.name.hasSuffix(".geojson") && !$0.name.contains("-alt-") }.map(\.path),
      shown.map(\.path).filter { !$0.hasSuffix(".geojson") && SourceDetector.isFolder($0) }
    )
  }
}
