import Gazetteer

/// Names of the gazetteer in a sentence, as far as they are written as names are.
///
/// A gazetteer of the world has a place for many words and abbreviations: capitals tell the places from them.
extension NameFinder {
  /// The longest name of the gazetteer that starts at a token and is written as a name.
  func gazetteerMatch(at index: Int) -> (tokens: Range<Int>, names: [Int])? {
    guard index < words.count, let folded = words.tokens[index].folded.first else { return nil }
    var limit = Int.max
    while limit > 0,
      let match = sources.gazetteer.longestMatch(in: sentence.folded, from: folded, limit: limit)
    {
      if let tokens = tokens(from: index, to: folded + match.tokenCount), isWrittenAsName(tokens) {
        let names = isAbbreviation(tokens) ? match.names.filter(namesArea) : match.names
        if !names.isEmpty { return (tokens, names) }
      }
      limit = match.tokenCount - 1
    }
    return nil
  }

  /// The tokens from one on to the end of a folded word, with no marks but hyphens between them.
  private func tokens(from index: Int, to end: Int) -> Range<Int>? {
    var last = index
    while last + 1 < words.count {
      let next = words.tokens[last + 1]
      if let first = next.folded.first, first >= end { break }
      if next.mark != nil, !words.isHyphen(last + 1), next.mark != "`" { break }
      last += 1
    }
    while last > index, !words.tokens[last].isWord { last -= 1 }
    return words.tokens[last].folded.upperBound >= end ? index..<(last + 1) : nil
  }

  /// A name that begins with a capital ends with a word that has one ("It is" is no Itis) or that tells its sort ("Hawl
  /// camp"); a letter or an abbreviation alone is none.
  private func isWrittenAsName(_ tokens: Range<Int>) -> Bool {
    let first = words.tokens[tokens.lowerBound]
    let last = tokens.upperBound - 1
    guard first.isCapitalized else { return true }
    if tokens.count == 1 { return first.end - first.start > 1 && !isCutShort(last) }
    let end = words.tokens[last]
    return end.isCapitalized || end.isNumber || end.isCaseless || words.isHyphen(last - 1)
      || tokens.dropFirst().contains { words.length(of: Self.sorts, at: $0) == tokens.upperBound - $0 }
  }

  private static let sorts: WordClass = [.settlement, .admin, .area, .feature, .part, .surroundings]

  /// "St." before a name.
  private func isCutShort(_ index: Int) -> Bool {
    words.mark(index + 1) == "." && index + 2 < words.count && !words.tokens[index].isUpper
      && words.lexicon.abbreviations.contains(folded: words.folded(index))
  }

  /// A short word in capitals among words that are not: "WHO", "FDA".
  ///
  /// Codes of towns (BGW for Baghdad) do not stand in running text, the abbreviations of other things do.
  private func isAbbreviation(_ tokens: Range<Int>) -> Bool {
    guard let index = tokens.first, tokens.count == 1, words.tokens[index].isUpper else { return false }
    let token = words.tokens[index]
    return token.folded.count > 1 || token.end - token.start <= Self.longestAbbreviation && hasSmallLetters
  }

  private static let longestAbbreviation = 5

  /// Whether any longer word has no capital.
  private var hasSmallLetters: Bool {
    sentence.tokens.contains {
      $0.isWord && !$0.isNumber && !$0.isCapitalized && !$0.isCaseless && $0.end - $0.start >= 4
    }
  }

  private func namesArea(_ name: Int) -> Bool {
    sources.gazetteer.places(ofNames: [name]).contains { sources.gazetteer.places[$0].isArea }
  }

  /// A capitalized word of the language that is also a place's name, with nothing that shows the place: "the Union".
  func isOrdinary(_ tokens: Range<Int>) -> Bool {
    guard let index = tokens.first, tokens.count == 1, !words.tokens[index].isUpper else { return false }
    return isOrdinaryWord(index) && !words.has(index - 1, .placeCue) && !words.has(index + 1, .settlement)
      && !(words.isWord(index - 1, "of") && words.has(index - 2, [.settlement, .admin, .feature]))
  }

  private func isOrdinaryWord(_ index: Int) -> Bool {
    words.has(index, Self.ordinaryWords) || isDirection(index) || isVerb(index)
  }

  private static let ordinaryWords: WordClass = functionWords.union([
    .title, .otherHead, .forceHead, .feature, .institution, .stateOrgan, .operation, .unit, .axis,
  ])

  /// Whether the gazetteer has a name here that may stand at the start of a sentence.
  func gazetteerStartsHere(_ index: Int) -> Bool {
    guard let match = gazetteerMatch(at: index) else { return false }
    if match.tokens.count > 1 { return !words.has(index, [.preposition, .determiner]) }
    guard words.classes(index).isDisjoint(with: .common), !isVerb(index) else {
      return words.has(index + 1, [.be, .have]) && !isDirection(index) && !words.has(index, Self.grammar)
    }
    return !isDirection(index) && !words.has(index, Self.grammar)
  }

  /// Words that only join others: at the start of a sentence their capital says nothing.
  private static let grammar: WordClass = [
    .determiner, .preposition, .subordinator, .pronoun, .conjunction, .be, .auxiliaryDo, .modal, .negation,
  ]

  private func namesCountry(_ name: Int) -> Bool {
    sources.gazetteer.places(ofNames: [name]).contains {
      sources.gazetteer.places[$0].featureCode.hasPrefix("PCL")
    }
  }

  /// Countries whose names stand where the sentence has no name of a place: as parties ("the United States") and before
  /// nouns ("US officials").
  func countries(besides names: [FoundName]) -> [FoundName] {
    var found: [FoundName] = []
    var taken = names.makeIterator()
    var next = taken.next()
    var index = 0
    while index < words.count {
      if let span = next, span.tokens.upperBound <= index {
        next = taken.next()
        continue
      }
      var end = index + 1
      if let span = next, span.tokens.contains(index) {
        end = span.tokens.upperBound
        if span.kind == .actor, let match = gazetteerMatch(at: index), match.tokens == span.tokens {
          add(match, to: &found)
        }
      } else if words.tokens[index].isUpper, words.has(index, .demonym), !words.isHyphen(index + 1) {
        add((index..<end, abbreviated(index)), to: &found)
      }
      index = end
    }
    return found
  }

  /// The names that are an abbreviation; "US" is written like an article.
  private func abbreviated(_ index: Int) -> [Int] {
    sources.gazetteer.names(exactly: sentence.text(index..<(index + 1)))
  }

  private func add(_ match: (tokens: Range<Int>, names: [Int]), to found: inout [FoundName]) {
    let countries = match.names.filter(namesCountry)
    if !countries.isEmpty { found.append(FoundName(tokens: match.tokens, kind: .place, names: countries)) }
  }
}
