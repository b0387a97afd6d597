/// Reads the rows of `actors.csv`. Rows with one `actor_id` and other languages are one actor.
enum ActorLoader {
  static func actors(from bytes: [UInt8], path: String) throws(GazetteerError) -> [Actor] {
    var table = try CSVTable(
      bytes: bytes, path: path, needs: ["actor_id", "name", "kind", "side", "lang", "aliases"])
    let (id, name, kind) = (table.column("actor_id"), table.column("name"), table.column("kind"))
    let (side, language, aliases) = (table.column("side"), table.column("lang"), table.column("aliases"))
    var actors: [Actor] = []
    var numbers: [String: Int] = [:]
    var owners: [String: String] = [:]
    var row = CSVTable.Row(fields: [], line: 0)
    while try table.next(&row) {
      let line = row.line
      let fields = row.fields.map { table.text($0) }
      func fail(_ reason: String) -> GazetteerError { .badRow(path: path, line: line, reason: reason) }
      guard !fields[id].isEmpty, !fields[name].isEmpty, !fields[side].isEmpty else {
        throw fail("actor_id, name and side must not be empty")
      }
      guard let kindValue = Actor.Kind(rawValue: fields[kind]) else {
        throw fail(
          "the kind \"\(fields[kind])\" is none of "
            + Actor.Kind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      let texts = [fields[name]] + fields[aliases].split(separator: "|").map(String.init)
      for text in texts {
        let key = NameFolding.folded(text)
        guard !key.isEmpty else { throw fail("the alias \"\(text)\" has no letters") }
        if let owner = owners[key], owner != fields[id] {
          throw fail("the alias \"\(text)\" also belongs to \(owner)")
        }
        owners[key] = fields[id]
      }
      let names = texts.map { Actor.Name(text: $0, language: fields[language]) }
      if let number = numbers[fields[id]] {
        let known = actors[number]
        guard known.side == fields[side], known.kind == kindValue else {
          throw fail("the rows of \(fields[id]) differ in kind or side")
        }
        actors[number] = Actor(
          id: known.id, name: known.name, kind: known.kind, side: known.side, names: known.names + names,
          line: known.line)
      } else {
        numbers[fields[id]] = actors.count
        actors.append(
          Actor(
            id: fields[id], name: fields[name], kind: kindValue, side: fields[side], names: names,
            line: line))
      }
    }
    return actors
  }
}
