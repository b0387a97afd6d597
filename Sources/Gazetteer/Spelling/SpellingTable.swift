import Synchronization

/// The spellings of all names, made when a name is first looked up that is not found as it stands.
final class SpellingTable: Sendable {
  /// What is made.
  struct Content: Sendable {
    /// By the number of the name.
    var spellings: [Spelling]
    /// The scripts in which each place has a name.
    var scripts: [Set<Spelling.Script>]
  }

  private let content = Mutex<Content?>(nil)

  /// The spellings, made from the names at the first call.
  func content(of names: NameTable, placeCount: Int) -> Content {
    content.withLock { content in
      if let content { return content }
      var made = Content(spellings: [], scripts: [Set<Spelling.Script>](repeating: [], count: placeCount))
      made.spellings.reserveCapacity(names.count)
      for number in names.indices {
        let spelling = Spelling(FoldedText(names.text(number)))
        made.scripts[names.place(number)].insert(spelling.script)
        made.spellings.append(spelling)
      }
      content = made
      return made
    }
  }
}
