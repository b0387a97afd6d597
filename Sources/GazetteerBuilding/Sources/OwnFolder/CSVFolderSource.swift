import Gazetteer
import Geodesy

/// A folder with this project's own `places.csv` and `names.csv`.
///
/// The places come first, with their two names of `places.csv`; the rows of `names.csv` follow as more names of theirs. So
/// neither file has to be held in memory: kept are the hashes of the identifiers only.
struct CSVFolderSource: PlaceSource {
  let folder: String
  /// What identifiers begin with.
  let label: String

  var description: String { "gazetteer folder \(folder)" }
  var idPrefix: String { "\(label):" }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    var identifiers = IdentifierSet()
    try readPlaces(&identifiers, problem: problem, body)
    let names = SourceFile("\(folder)/names.csv")
    do throws(GazetteerBuildError) {
      _ = try ByteInput.head(of: names, count: 1)
    } catch .noSource {
      let reason = "there is no names.csv: the places have their names of places.csv only"
      return try problem(SourceProblem(path: names.shown, line: 0, reason: reason))
    }
    try readNames(names, identifiers, problem: problem, body)
  }

  private func readPlaces(
    _ identifiers: inout IdentifierSet, problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    let table = try DelimitedTable(SourceFile("\(folder)/places.csv"))
    let columns = try CSVFolderColumns(table)
    try table.forEachRow(checking: [], problem: problem) { () throws(RowFault) in
      let place = try columns.place(table, label: label)
      guard identifiers.insert(place.id) else { throw .repeated(place.id) }
      return place
    } use: { place throws(GazetteerBuildError) in
      try body(.place(place))
    }.finish()
  }

  private func readNames(
    _ file: SourceFile, _ identifiers: IdentifierSet,
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    let table = try DelimitedTable(file)
    func column(_ name: String) throws(GazetteerBuildError) -> Int {
      guard let column = table.column(named: name) else {
        throw .unknownFormat(path: table.path, reason: "there is no column \(name)")
      }
      return column
    }
    let (place, name) = (try column("place_id"), try column("name"))
    let (language, kind) = (try column("lang"), try column("kind"))
    var (current, names) = ("", NameList())
    try table.forEachRow(checking: [], problem: problem) {
      () throws(RowFault) -> (id: String, name: SourceName)? in
      let id = "\(label):\(table.text(place))"
      guard identifiers.contains(id) else {
        throw RowFault("places.csv has no place \"\(table.text(place))\"")
      }
      guard let known = PlaceName.Kind(rawValue: table.text(kind)) else {
        throw RowFault("unknown kind \"\(table.text(kind).prefix(40))\"")
      }
      let text = NameText.clean(table.text(name))
      guard !text.isEmpty else { throw RowFault("the name is empty") }
      return (id, SourceName(text, language: LanguageCode.normalized(table.text(language)), kind: known))
    } use: { row throws(GazetteerBuildError) in
      if row.id != current {
        if !names.names.isEmpty { try body(.names(of: current, names.names)) }
        (current, names) = (row.id, NameList())
      }
      names.add(row.name.text, language: row.name.language, kind: row.name.kind)
    }.finish()
    if !names.names.isEmpty { try body(.names(of: current, names.names)) }
  }
}
