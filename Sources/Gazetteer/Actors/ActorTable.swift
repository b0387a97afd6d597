import SystemPackage

/// The armed sides and their names.
///
/// ```swift
/// let actors = try ActorTable(of: gazetteer)
/// actors.actor(named: "SDF units")?.id     // "sdf"
/// actors.actor(named: "قسد")?.side          // "sdf"
/// ```
public struct ActorTable: Sendable {
  /// All actors, in the order of the file.
  public let actors: [Actor]
  private let index: NameIndex
  /// For each name in `index`, its actor.
  private let owners: [Int]
  /// For each name in `index`, whether it is an abbreviation, and of at most three letters.
  private let abbreviations: [Abbreviation]
  /// For each name in `index`, the word in capitals that it begins with and that reads like an article, else empty: "US"
  /// of "US forces". The index knows no articles.
  private let leads: [[UInt16]]

  private enum Abbreviation {
    case none, short, long

    init(_ name: Actor.Name) {
      self = !name.isAbbreviation ? .none : name.text.count <= 3 ? .short : .long
    }
  }

  /// A table of some actors.
  public init(actors: [Actor] = []) {
    self.actors = actors
    var owners: [Int] = []
    var abbreviations: [Abbreviation] = []
    var texts: [String] = []
    for (number, actor) in actors.enumerated() {
      for name in actor.names {
        texts.append(name.text)
        owners.append(number)
        abbreviations.append(Abbreviation(name))
      }
    }
    index = NameIndex(names: texts)
    leads = texts.map { text in
      let folded = FoldedText(text)
      guard let first = folded.tokens.first, first.isArticle,
        text.unicodeScalars.prefix(first.end).allSatisfy({ $0.properties.isUppercase })
      else { return [] }
      return Array(folded.units[first.units])
    }
    self.owners = owners
    self.abbreviations = abbreviations
  }

  /// Loads `actors.csv` of a gazetteer's folder.
  ///
  /// - Throws: `GazetteerError` for a missing file or the first broken row, with its line.
  public init(folder: FilePath) throws(GazetteerError) {
    let path = folder.appending("actors.csv")
    self.init(actors: try ActorLoader.actors(from: try GazetteerLoader.bytes(of: path), path: path.string))
  }

  /// Loads the `actors.csv` of a gazetteer: of the first of its folders that has one, else the one that ships.
  ///
  /// - Throws: `GazetteerError` as for a folder.
  public init(of gazetteer: Gazetteer) throws(GazetteerError) {
    for folder in gazetteer.folders where GazetteerLoader.isReadable(folder.appending("actors.csv")) {
      try self.init(folder: folder)
      return
    }
    try self.init(folder: try ShippedGazetteer.folder())
  }

  /// The actor that a phrase names: by the whole phrase or by the longest name in it ("SDF units", "Kurdish YPG").
  ///
  /// Of two names of equal length the first is taken: the phrase's head usually leads ("SDF and Coalition").
  public func actor(named phrase: String) -> Actor? {
    let text = FoldedText(phrase)
    let scalars = Array(phrase.unicodeScalars)
    var best: (length: Int, actor: Actor)?
    for token in text.tokens.indices {
      guard let match = longestMatch(in: text, scalars: scalars, from: token) else { continue }
      let length = text.tokens[token..<(token + match.tokenCount)].reduce(0) { $0 + $1.units.count }
      if length > (best?.length ?? 0) { best = (length, actors[match.actor]) }
    }
    return best?.actor
  }

  /// Whether the name of an actor may begin with a word in Latin letters: false is certain, and quick.
  package func mayBegin(with word: FoldedText.Token) -> Bool { word.isArticle || index.mayHave(word.hash) }

  /// The longest run of words, from a token on, that is an actor's name.
  ///
  /// - Parameters:
  ///   - scalars: the scalars of the text, by which abbreviations are told from words ("IS", "is").
  ///   - skipping: how many folded units of the first token are no part of the name: Arabic's attached particles.
  /// - Returns: how many tokens it takes, and the actor's index in `actors`.
  public func longestMatch(
    in text: FoldedText, scalars: [Unicode.Scalar], from token: Int, skipping: Int = 0
  ) -> (tokenCount: Int, actor: Int)? {
    guard token < text.tokens.count, let match = index.longestKey(in: text, from: token, skipping: skipping)
    else { return nil }
    let last = text.tokens[token + match.tokenCount - 1]
    let written = scalars[text.tokens[token].start..<last.end]
    let first = text.tokens[token]
    var found: Int?
    index.forEachName(ofKey: match.key) { number, _ in
      guard found == nil else { return }
      if leads[number].isEmpty {
        if first.isArticle { return }
      } else if !leads[number].elementsEqual(text.units[first.units])
        || !scalars[first.start].properties.isUppercase
      {
        return
      }
      if abbreviations[number] != .none {
        guard let first = written.first, first.properties.isUppercase else { return }
        if abbreviations[number] == .short, written.contains(where: { $0.properties.isLowercase }) { return }
      }
      found = owners[number]
    }
    return found.map { (match.tokenCount, $0) }
  }
}
