/// A CSV of Who's On First: one with names by language (`names_all`), or the project's own lists of a placetype.
struct WOFTableSource: PlaceSource {
  let file: SourceFile

  var description: String { "Who's On First \(file.shown)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    let table = try DelimitedTable(file)
    let columns = try WOFColumns(table)
    var gone = WOFGone()
    var seen = IdentifierSet()
    let watch = try table.forEachRow(checking: [], problem: problem) {
      () throws(RowFault) -> WOFRecord.Item? in
      let record = columns.record(table)
      if gone.counts(record) { return nil }
      let item = try record.item(line: table.line)
      guard seen.insert(item.place.id) else { throw .repeated(item.place.id) }
      return item
    } use: { item throws(GazetteerBuildError) in
      try item.tell(body)
    }
    try gone.report(path: file.shown, problem: problem)
    if gone.total == 0 { try watch.finish() }
  }
}
