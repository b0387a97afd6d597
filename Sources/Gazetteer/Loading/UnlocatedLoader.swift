import SystemPackage

/// Reads `UNLOCATED.csv`, where a folder has one.
enum UnlocatedLoader {
  static let fileName = "UNLOCATED.csv"

  /// The rows by the units of the keys of their names; empty where there is no such file.
  ///
  /// - Throws: `GazetteerError` for the first broken row, with its line; with `onProblem` it is reported and left out.
  static func names(
    in folder: FilePath, onProblem: ((GazetteerError) -> Void)? = nil
  ) throws(GazetteerError) -> [[UInt16]: UnlocatedName] {
    let path = folder.appending(fileName)
    guard GazetteerLoader.isReadable(path) else { return [:] }
    var table = try CSVTable(
      bytes: try GazetteerLoader.bytes(of: path), path: path.string,
      needs: ["name", "name_ar", "known", "source", "common"])
    let (name, arabic, known) = (table.column("name"), table.column("name_ar"), table.column("known"))
    let (reports, common) = (table.column("source"), table.column("common"))
    let source = table
    var names: [[UInt16]: UnlocatedName] = [:]
    try table.forEach(onProblem: onProblem) { row throws(GazetteerError) in
      let fields = row.fields.map { source.text($0) }
      func fail(_ reason: String) -> GazetteerError {
        .badRow(path: path.string, line: row.line, reason: reason)
      }
      guard !fields[name].isEmpty, !fields[known].isEmpty, !fields[reports].isEmpty else {
        throw fail("name, known and source must not be empty")
      }
      guard ["", "yes"].contains(fields[common]) else {
        throw fail("common is \"yes\" or empty, not \"\(fields[common])\"")
      }
      let row = UnlocatedName(
        name: fields[name], known: fields[known], source: fields[reports], isCommon: fields[common] == "yes")
      for text in [fields[name], fields[arabic]] where !text.isEmpty {
        let key = NameKey(text).units
        guard !key.isEmpty else { throw fail("the name \"\(text)\" has no letters") }
        guard names.updateValue(row, forKey: key) == nil else { throw fail("\"\(text)\" stands here twice") }
      }
    }
    return names
  }
}
