/// What is about to be moved where, noted in the staging folder before it begins: so the guard can take it back.
struct CommitJournal {
  /// There once moving has begun.
  static let begun = ".journal-begun"
  /// There once everything has been moved: from then on the new output stands.
  static let done = ".journal-done"
  /// The beginnings of the names of entries, each holding a path, and of the files that stepped aside.
  static let oldEntry = ".journal-old-"
  static let newEntry = ".journal-new-"
  static let kept = ".old-"

  let folder: String

  /// Notes the files that will step aside, and those that will take their places.
  func begin(aside: [String], moves: [(staged: String, place: String)]) throws(MapWritingError) {
    for (number, old) in aside.enumerated() { try note(old, as: "\(Self.oldEntry)\(number)") }
    for (number, move) in moves.enumerated() {
      try note(move.place, as: "\(Self.newEntry)\(number)")
      try note(move.staged, as: "\(Self.newEntry)\(number).staged")
    }
    try note("", as: Self.begun)
  }

  /// Says that the new output stands.
  func end() throws(MapWritingError) {
    try note("", as: Self.done)
  }

  private func note(_ text: String, as name: String) throws(MapWritingError) {
    do throws(MapWritingError) {
      try FileSystem.write(Array(text.utf8), to: PathName.join(folder, name))
    } catch {
      guard case .inputOutput(_, let reason) = error else { throw error }
      throw .inputOutput(path: folder, reason: reason)
    }
  }
}
