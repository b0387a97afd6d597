import Geodesy

extension GazetteerCheck {
  /// Names that two places near each other share, and what tells them apart.
  ///
  /// There must be a "Name, Context" that gives each of them first, or the name alone must mean one of them. Which contexts
  /// do is not guessed: each is looked up.
  func checkSharedNames(
    _ gazetteer: Gazetteer, _ places: [Place], _ geodesic: Geodesic, _ found: Problems
  ) throws(GazetteerError) {
    let path = folder.appending("names.csv").string
    let contexts = NameContexts(gazetteer, places, geodesic: geodesic)
    for pair in SharedNames.all(in: gazetteer.names, of: places, geodesic: geodesic) {
      let (first, second) = (places[pair.first], places[pair.second])
      let apart = "\(first.id) and \(second.id), \(Self.kilometres(pair.metres)) apart, share the name"
      var known: (first: String?, second: String?)
      var notes: [String: (line: Int, names: [String])] = [:]
      var confused: (line: Int, names: [String])?
      for names in pair.names {
        let name = gazetteer.names[names.first].text
        let line = gazetteer.names[names.second].line
        guard
          let one = try contexts.query(for: pair.first, not: pair.second, named: name, known: known.first),
          let two = try contexts.query(for: pair.second, not: pair.first, named: name, known: known.second)
        else {
          confused = (confused?.line ?? line, (confused?.names ?? []) + [name])
          continue
        }
        if case .context(let context) = one { known.first = context }
        if case .context(let context) = two { known.second = context }
        let means = "\(Self.words(one)) is \(first.id), \(Self.words(two)) is \(second.id)"
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

  private static func words(_ query: NameContexts.Query) -> String {
    switch query {
    case .context(let context): "\"…, \(context)\""
    case .alone: "the name alone"
    }
  }
}
