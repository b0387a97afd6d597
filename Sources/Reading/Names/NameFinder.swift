import Gazetteer

/// Finds the names of a sentence: places of the gazetteer, armed sides, and capitalized words that nothing is known of.
///
/// A place name inside a longer name ("Aleppo Today", "Northern Storm Brigade") is none.
struct NameFinder {
  let words: Words
  let sources: NameSources
  var sentence: Sentence { words.sentence }

  init(_ words: Words, sources: NameSources) {
    self.words = words
    self.sources = sources
  }

  /// All names, in order, without overlaps.
  @inline(never)
  func find() -> [FoundName] {
    var spans: [FoundName] = []
    var index = 0
    while index < words.count {
      guard let span = span(at: index) else {
        index += 1
        continue
      }
      spans.append(span)
      index = max(span.tokens.upperBound, index + 1)
    }
    return spans
  }

  func span(at index: Int) -> FoundName? {
    let token = words.tokens[index]
    guard token.isWord, !token.isNumber else { return nil }
    if token.isCaseless || sentence.isLowercase { return caselessSpan(at: index) }
    if token.isCapitalized, let street = numberedStreet(at: index) ?? equipment(at: index) { return street }
    if token.isCapitalized, let actor = actor(at: index),
      actor.tokens.count > 1 || token.isUpper || !isPlainWord(index),
      !isInsideLongerOtherName(actor.tokens)
    {
      return actor
    }
    guard startsName(index) else { return cuedSpan(at: index) }
    if let institution = institution(at: index) { return institution }
    if let actor = actor(at: index), !isInsideLongerOtherName(actor.tokens) { return actor }
    let run = run(from: index)
    guard !run.isEmpty else { return nil }
    if words.has(index, .operation), run.count > 1 { return FoundName(tokens: run, kind: .other) }
    if sentence.isTitle { return titleSpan(at: index, run: run) }
    return classify(run)
  }

  /// "No. 60 Street".
  func numberedStreet(at index: Int) -> FoundName? {
    guard words.tokens[index].isCapitalized, words.isWord(index, "no"), words.mark(index + 1) == ".",
      index + 3 < words.count, words.tokens[index + 2].isNumber, words.tokens[index + 3].isCapitalized
    else { return numberedHill(at: index) }
    return FoundName(tokens: index..<(index + 4), kind: .unknown)
  }

  /// "Hill 112", "Point 213".
  private func numberedHill(at index: Int) -> FoundName? {
    guard index + 1 < words.count, words.tokens[index + 1].isNumber, words.has(index, [.feature, .area]),
      !words.has(index, .plural), words.tokens[index + 1].end - words.tokens[index + 1].start <= 4
    else { return nil }
    return FoundName(tokens: index..<(index + 2), kind: .unknown)
  }

  /// Whether a name can start at a token: a capital, or an article joined to one.
  func startsName(_ index: Int) -> Bool {
    if words.tokens[index].isCapitalized { return !isPlainWord(index) }
    return isLowerArticle(index)
  }

  /// "al-Bab", "ad-Dumayr": a small article in front of a capital.
  func isLowerArticle(_ index: Int) -> Bool {
    guard isArticle(index) else { return false }
    let next = words.isHyphen(index + 1) ? index + 2 : index + 1
    return next < words.count && words.tokens[next].isWord && words.tokens[next].isCapitalized
      && (next > index + 1 || words.tokens[index].start + 2 >= words.tokens[index].end - 1)
  }

  func isArticle(_ index: Int) -> Bool {
    guard words.tokens[index].isArticle else { return false }
    return words.isHyphen(index + 1)
      || !words.isWord(index, "at") && !words.isWord(index, "an") && !words.isWord(index, "as")
        && !words.isWord(index, "us")
  }

  /// A capitalized word that is no name: at the start of the sentence, a month, a demonym, a title.
  func isPlainWord(_ index: Int) -> Bool {
    let classes = words.classes(index)
    if !classes.isDisjoint(with: [.calendar]) { return true }
    if isFunctionWord(index), gazetteerMatch(at: index).map({ $0.tokens.count < 2 }) ?? true { return true }
    // "Syrian", but "Dominican Republic".
    if classes.contains(.demonym) || classes.contains(.people) {
      return gazetteerMatch(at: index).map { $0.tokens.count < 2 } ?? true
    }
    if classes.contains(.title), index + 1 < words.count, words.tokens[index + 1].isCapitalized {
      return true
    }
    if classes.contains(.force), run(from: index).count == 1 { return true }
    // "the Union camps": a side's adjective.
    if classes.contains(.sideWord), !words.isWord(index - 1, "of"), run(from: index).count == 1,
      gazetteerMatch(at: index) == nil
    {
      return true
    }
    guard isSentenceStart(index) else { return false }
    if classes.contains(.force), words.length(of: .forceHead, at: index) == 2, run(from: index).count > 2 {
      return false
    }
    if gazetteerStartsHere(index) { return false }
    let isAlone = run(from: index).count == 1
    return !classes.isDisjoint(with: Self.functionWords) || isDirection(index) || isVerb(index) && isAlone
      || isUnlikelyFirstName(index)
  }

  /// "The", "On": a capital makes no name of them.
  func isFunctionWord(_ index: Int) -> Bool {
    words.has(index, [.determiner, .preposition, .conjunction, .pronoun, .be, .subordinator, .relative])
      && !words.tokens[index].isUpper
  }

  static let functionWords: WordClass = [
    .determiner, .quantifier, .conjunction, .listing, .subordinator, .contrast, .relative, .pronoun, .be,
    .have,
    .auxiliaryDo, .modal, .negation, .adverb, .hearsay, .placeCue, .force, .sideWord, .pro, .withAllies,
    .civilian,
    .preposition, .transparent, .adjective, .common, .surrounded, .settlement, .area, .admin, .part,
    .surroundings,
  ]

  func isDirection(_ index: Int) -> Bool {
    let token = words.tokens[index]
    return token.word >= 0 && words.lexicon.singles[Int(token.word)].direction != nil
  }

  func isVerb(_ index: Int) -> Bool {
    let token = words.tokens[index]
    return token.word >= 0 && words.lexicon.singles[Int(token.word)].hasFrames
  }

  /// The first word of a sentence, alone, with nothing that shows it to be a name.
  func isUnlikelyFirstName(_ index: Int) -> Bool {
    guard run(from: index).count == 1, !words.tokens[index].isUpper else { return false }
    let next = index + 1
    if words.tokens[index].isPossessive { return false }
    if words.has(next, [.be, .have, .modal, .auxiliaryDo]) || words.mark(next) == "," { return false }
    if next < words.count, words.tokens[next].isWord, words.hasFrames(next) { return false }
    // "Jarmak and Dibis fell", "M23 rebels seized": a list of names, or whose force it is.
    if words.isWord(next, "and"), next + 1 < words.count, words.tokens[next + 1].isCapitalized,
      words.classes(next + 1).isEmpty
    {
      return false
    }
    return !words.has(next, .force) || !words.has(next, .plural)
  }

  func isSentenceStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard let mark = words.mark(index - 1) else { return false }
    return mark == ":" || mark == "\"" || mark == "“" || mark == "(" && index == 1 || mark == "–"
      || mark == "—"
  }

  func actor(at index: Int) -> FoundName? {
    // "Al-Shabaab": the table knows no articles.
    if words.isHyphen(index + 1), isArticle(index), index + 2 < words.count, let inner = actor(at: index + 2)
    {
      return FoundName(tokens: index..<inner.tokens.upperBound, kind: .actor, actor: inner.actor)
    }
    guard let folded = words.tokens[index].folded.first,
      words.tokens[index].isCaseless || sources.actors.mayBegin(with: sentence.folded.tokens[folded]),
      let match = sources.actors.longestMatch(in: sentence.folded, scalars: sentence.scalars, from: folded)
    else { return nil }
    let end = folded + match.tokenCount
    var last = index
    while last + 1 < words.count, words.tokens[last].folded.upperBound < end { last += 1 }
    guard words.tokens[last].folded.upperBound >= end else { return nil }
    return FoundName(tokens: index..<(last + 1), kind: .actor, actor: match.actor)
  }

  /// "Islamic State" in "Islamic State News Agency".
  func isInsideLongerOtherName(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < words.count, words.tokens[next].isWord, words.tokens[next].isCapitalized,
      !words.tokens[next - 1].isPossessive
    else { return false }
    return words.has(next, .otherHead)
  }

  /// In headlines only names that are known are names.
  func titleSpan(at index: Int, run: Range<Int>) -> FoundName? {
    guard let match = gazetteerMatch(at: index) else { return nil }
    if match.tokens.count == 1, words.has(index, .common) || isVerb(index) { return nil }
    let next = match.tokens.upperBound
    if next < run.upperBound, words.has(next, [.forceHead, .otherHead]) {
      return FoundName(tokens: index..<(next + 1), kind: words.has(next, .forceHead) ? .actor : .other)
    }
    return FoundName(tokens: match.tokens, kind: .place, names: match.names)
  }

  /// In a script or a text without capitals every known name counts, unless it is a common word.
  func caselessSpan(at index: Int) -> FoundName? {
    if let actor = actor(at: index) { return actor }
    guard let match = gazetteerMatch(at: index) else { return nil }
    let first = words.tokens[index]
    if !first.isCaseless {
      // "it is" is no Itis: one word at least must be none of the language.
      guard match.tokens.contains(where: { words.tokens[$0].isWord && words.tokens[$0].word < 0 }),
        first.end - first.start >= 4 || match.tokens.count > 1
      else {
        return nil
      }
    }
    return FoundName(tokens: match.tokens, kind: .place, names: match.names)
  }

  /// A name in small letters behind "town of" and the like.
  func cuedSpan(at index: Int) -> FoundName? {
    guard words.anyClasses.contains(.settlement), words.has(index - 2, .settlement),
      words.isWord(index - 1, "of"),
      words.tokens[index].word < 0, let match = gazetteerMatch(at: index)
    else { return nil }
    return FoundName(tokens: match.tokens, kind: .place, names: match.names)
  }
}
