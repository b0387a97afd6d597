import Geodesy

extension GazetteerCheck {
  /// Names that two places near each other share, and what tells them apart.
  ///
  /// "Name, Context" must give one of them first and not the other; the other one needs such a context as well, or must be
  /// what the name alone means. Which contexts do is not guessed: each is looked up.
  func checkSharedNames(
    _ gazetteer: Gazetteer, _ geodesic: Geodesic, _ found: Problems
  ) throws(GazetteerError) {
    let path = folder.appending("names.csv").string
    let contexts = NameContexts(gazetteer, geodesic: geodesic)
    for pair in SharedNames.all(in: gazetteer, geodesic: geodesic) {
      let (first, second) = (gazetteer.places[pair.first], gazetteer.places[pair.second])
      let apart = "\(first.id) and \(second.id), \(Self.kilometres(pair.metres)) apart, share the name"
      var known: (first: [String], second: [String]) = ([], [])
      var notes: [String: (line: Int, names: [String])] = [:]
      var confused: (line: Int, names: [String])?
      for names in pair.names {
        let name = gazetteer.names[names.first].text
        let line = gazetteer.names[names.second].line
        let one = try contexts.context(for: pair.first, not: pair.second, named: name, first: known.first)
        let two = try contexts.context(for: pair.second, not: pair.first, named: name, first: known.second)
        if let one { known.first = [one] }
        if let two { known.second = [two] }
        let plain: (first: Bool, second: Bool) = (
          one == nil && two != nil ? try contexts.isFirst(pair.first, named: name) : false,
          two == nil && one != nil ? try contexts.isFirst(pair.second, named: name) : false
        )
        guard one != nil || plain.first, two != nil || plain.second else {
          confused = (confused?.line ?? line, (confused?.names ?? []) + [name])
          continue
        }
        let means = "\(Self.query(one)) is \(first.id), \(Self.query(two)) is \(second.id)"
        notes[means, default: (line, [])].names.append(name)
      }
      if let confused {
        found.add(
          path, confused.line,
          "\(apart) \(confused.names.joined(separator: ", ")), and no administrative unit and no nearby place tells them "
            + "apart; make them one row with a precision that covers both, or give them names that differ")
      }
      for (means, note) in notes {
        found.note(path, note.line, "\(apart) \(note.names.joined(separator: ", ")): \(means)")
      }
    }
  }

  private static func query(_ context: String?) -> String {
    context.map { "\"…, \($0)\"" } ?? "the name alone"
  }
}
