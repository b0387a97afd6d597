import Gazetteer
import Synchronization

/// The grammar of Arabic, made when the first Arabic sentence is met: most reports in English need none.
final class ArabicOnDemand: Sendable {
  /// ISO 639 code of the language.
  let language: String
  private let make: @Sendable () -> ArabicGrammar
  private let made = Mutex<Made?>(nil)

  /// Holds a grammar, so that handing it out copies nothing.
  private final class Made: Sendable {
    let grammar: ArabicGrammar

    init(_ grammar: ArabicGrammar) {
      self.grammar = grammar
    }
  }

  /// - Parameters:
  ///   - language: ISO 639 code of the language.
  ///   - make: makes the grammar.
  init(language: String, make: @escaping @Sendable () -> ArabicGrammar) {
    self.language = language
    self.make = make
  }

  /// The grammar.
  var grammar: ArabicGrammar {
    made.withLock { made in
      if let made { return made }
      let new = Made(make())
      made = new
      return new
    }.grammar
  }
}
