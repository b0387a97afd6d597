/// Places in Linked Places format (version 1): a FeatureCollection, or a feature a line.
struct LinkedPlacesSource: PlaceSource {
  let file: SourceFile
  let label: String

  var description: String { "Linked Places \(file.shown)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    var watch = RowWatch(path: file.shown)
    var seen = IdentifierSet()
    var unplaced = 0
    try forEachFeature { feature, line, isOverlong throws(GazetteerBuildError) in
      let place: SourcePlace
      do throws(RowFault) {
        guard !isOverlong else { throw .overlong }
        try watch.check(feature, feature.indices)
        let linked = try LinkedPlace(json: feature)
        guard let range = linked.geometry, let shape = try LinkedGeometry.shape(feature, range) else {
          unplaced += 1
          return
        }
        place = try linked.place(label: label, shape: shape, line: line)
        guard seen.insert(place.id) else { throw .repeated(place.id) }
      } catch {
        return try watch.leave(error, line: line, problem: problem)
      }
      watch.use()
      try body(.place(place))
    }
    try TableOpener.report(unplaced: unplaced, path: file.shown, problem: problem)
    if unplaced == 0 { try watch.finish() }
  }

  private func forEachFeature(
    _ body: ([UInt8], Int, Bool) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    if try isLineByLine() {
      let reader = try LineReader(try ByteInput(file), limit: 16 << 20)
      while true {
        switch try reader.next() {
        case .end: return
        case .overlong: try body([], reader.number, true)
        case .line:
          if !reader.line.isEmpty { try body(Array(reader.bytes[reader.line]), reader.number, false) }
        }
      }
    }
    let reader = FeatureReader(try ByteInput(file))
    while true {
      switch try reader.next() {
      case .end: return
      case .overlong: try body([], reader.line, true)
      case .feature: try body(reader.feature, reader.line, false)
      }
    }
  }

  /// Whether the first line is a document of its own, and no collection.
  private func isLineByLine() throws(GazetteerBuildError) -> Bool {
    let reader = try LineReader(try ByteInput(file), limit: 16 << 20)
    guard try reader.next() == .line else { return false }
    var isCollection = false
    var cursor = JSONCursor(reader.bytes, reader.line)
    guard cursor.peek() == UInt8(ascii: "{") else { return false }
    do throws(RowFault) {
      try cursor.members { name, value throws(RowFault) in
        if name == "features" { isCollection = true }
        try value.skip()
      }
    } catch {
      return false
    }
    return !isCollection
  }
}
