/// A dump of GeoNames: a country's, or `allCountries.txt` with its 12 million rows.
struct GeoNamesSource: PlaceSource {
  let file: SourceFile

  var description: String { "GeoNames \(file.shown)" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    var seen = IdentifierSet()
    try LineReader.forEachRow(of: file, problem: problem) {
      reader, fields throws(RowFault) -> (place: SourcePlace, unit: String?) in
      let columns = GeoNamesColumns(fields: fields)
      let identifier = try columns.identifier(reader)
      let place = try columns.place(reader, identifier: identifier)
      guard seen.insert(identifier) else { throw .repeated("\(identifier)") }
      return (place, columns.unitCode(reader))
    } use: { row throws(GazetteerBuildError) in
      if let unit = row.unit { try body(.unit(code: unit, name: row.place.name)) }
      try body(.place(row.place))
    }
  }
}
