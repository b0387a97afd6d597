import SystemPackage

/// What a gazetteer says about itself in `about.csv`, a table of keys and values beside its other tables.
public struct GazetteerAbout: Sendable, Hashable {
  /// What it is called, with its version: `frontline's gazetteer of the Euphrates valley, 2026-11`; the folder's name where
  /// it does not say.
  public let title: String
  /// Under which conditions its content may be used, and whom to name; nil where it does not say.
  public let license: String?

  /// What the gazetteers say that one was loaded from, in their order.
  ///
  /// - Throws: `GazetteerError` for a broken table.
  public static func all(of gazetteer: Gazetteer) throws(GazetteerError) -> [GazetteerAbout] {
    var all: [GazetteerAbout] = []
    for folder in gazetteer.folders { all.append(try GazetteerAbout(folder: folder)) }
    return all
  }

  init(folder: FilePath) throws(GazetteerError) {
    let path = folder.appending("about.csv")
    guard GazetteerLoader.isReadable(path) else {
      title = folder.lastComponent?.string ?? folder.string
      license = nil
      return
    }
    var table = try CSVTable(path: path.string, needs: ["key", "value"])
    var values: [String: String] = [:]
    var row = CSVTable.Row(fields: [], line: 0)
    while try table.next(&row) {
      if let key = table.value("key", row) { values[key] = table.value("value", row) }
    }
    let name = values["name"] ?? folder.lastComponent?.string ?? folder.string
    title = values["version"].map { "\(name), \($0)" } ?? name
    license = values["license"]
  }
}
