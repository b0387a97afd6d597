/// A table of places: a layer with geometries, or rows with columns for latitude and longitude.
struct TableSource: PlaceSource {
  let file: SourceFile
  let format: SourceFormat
  let options: SourceOptions
  let label: String

  var description: String { "\(format.rawValue) \(file.shown)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    let table = try TableOpener.open(file, format: format, options: options)
    let columns = try TableColumns(table, options: options)
    guard table.hasShapes || columns.position.isComplete else {
      throw .unknownFormat(
        path: file.shown,
        reason: "there are neither geometries nor columns of latitude and longitude; "
          + "it has \(table.columns.joined(separator: ", ")): say which with --latitude-field and --longitude-field"
      )
    }
    if table.hasShapes, let note = (table as? LayerTable)?.note {
      try problem(SourceProblem(path: file.shown, line: 0, reason: note))
    }
    var seen = IdentifierSet()
    var unplaced = 0
    let watch = try table.forEachRow(checking: columns.texts, problem: problem) {
      () throws(RowFault) -> SourcePlace? in
      guard let place = try columns.place(table, label: label) else {
        unplaced += 1
        return nil
      }
      guard seen.insert(place.id) else { throw .repeated(place.id) }
      return place
    } use: { place throws(GazetteerBuildError) in
      try body(.place(place))
    }
    try TableOpener.report(unplaced: unplaced, path: file.shown, problem: problem)
    if unplaced == 0 || watch.used == 0 { try watch.finish() }
  }
}
