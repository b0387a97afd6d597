import ArgumentParser

/// A word where a verb has to stand that is none.
struct UnknownVerb: Equatable {
  /// The word.
  let word: String
  /// The verbs that there are.
  let known: [String]

  /// Finds it in the arguments of a command; nil where all verbs are known.
  init?(in arguments: [String], of command: any ParsableCommand.Type) {
    var command = command
    for (number, word) in arguments.enumerated() {
      let verbs = command.configuration.subcommands
      guard !verbs.isEmpty, !word.hasPrefix("-") else { return nil }
      // `frontline help map` is a verb of the parser's own.
      if number == 0, word == "help" { continue }
      guard
        let verb = verbs.first(where: { $0._commandName == word || $0.configuration.aliases.contains(word) })
      else {
        self.word = word
        known = verbs.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
        return
      }
      command = verb
    }
    return nil
  }

  /// What it is, and what was probably meant.
  var description: String {
    let question = Suggestion.question(for: word, among: known)
    return "unknown verb \(word)"
      + (question.isEmpty ? "; the verbs are \(known.joined(separator: ", "))" : question)
  }
}
