/// A table of OCHA's P-codes: a unit a row, or a community, with the units it lies in.
///
/// Every code with its name is told as a unit, once. A row with coordinates, in columns or as a geometry, is a place too; how
/// many have none is told once.
struct OCHASource: PlaceSource {
  let file: SourceFile
  let options: SourceOptions
  let label: String

  var description: String { "OCHA P-codes \(file.shown)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    let table = try TableOpener.open(file, format: .ocha, options: options)
    let columns = OCHAColumns(table.columns)
    guard OCHAColumns.match(table.columns) else {
      throw .unknownFormat(
        path: file.shown,
        reason: "no columns look like P-codes with names; it has \(table.columns.joined(separator: ", "))")
    }
    let rows = try OCHARows(table, columns, options: options, label: label)
    var (seen, units) = (IdentifierSet(), IdentifierSet())
    var unplaced = 0
    let watch = try table.forEachRow(checking: columns.texts, problem: problem) {
      () throws(RowFault) -> OCHARows.Row in
      let row = try rows.row(table)
      guard seen.insert(row.id) else { throw .repeated(row.id) }
      if row.place == nil { unplaced += 1 }
      return row
    } use: { row throws(GazetteerBuildError) in
      for unit in row.units where units.insert(unit.code) {
        try body(.unit(code: unit.code, name: unit.name))
      }
      if let place = row.place { try body(.place(place)) }
    }
    try TableOpener.report(unplaced: unplaced, path: file.shown, problem: problem)
    try watch.finish()
  }
}
