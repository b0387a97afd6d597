import Geodesy

/// Directions in a row: "north", "eastern, northern and southern", "the north and the east".
struct DirectionGroup: Sendable, Hashable {
  var directions: [CompassDirection]
  var form: DirectionWord.Form
  var end: Int
}

extension Chart {
  /// The directions that start at a token; articles between them are passed over.
  func directions(at index: Int) -> DirectionGroup? {
    guard var group = direction(at: index) else { return nil }
    while true {
      var next = group.end
      if words.mark(next) == "," || words.mark(next) == "/" { next += 1 }
      if words.isWord(next, "and") || words.isWord(next, "or") { next += 1 }
      guard next > group.end else { break }
      if words.isWord(next, "the") { next += 1 }
      guard let other = direction(at: next),
        other.form == group.form || group.form == .noun && other.form != .adverb
      else { break }
      // "north from A, east from B": two movements, not one in two directions.
      if other.form == .noun, words.isWord(other.end, "from"), words.mark(group.end) == "," { break }
      for item in other.directions where !group.directions.contains(item) { group.directions.append(item) }
      group.form = other.form
      group.end = other.end
    }
    return group
  }

  private func direction(at index: Int) -> DirectionGroup? {
    guard let found = words.direction(at: index), name(covering: index) == nil else { return nil }
    let end = index + found.length
    // "North Vietnamese troops": whose they are.
    if found.form == .noun, words.tokens[index].isCapitalized, words.has(end, .demonym),
      words.tokens[end].isCapitalized
    {
      return nil
    }
    // "North Korea": a capital inside the sentence belongs to a name.
    if index > 0, words.tokens[index].isCapitalized, !words.sentence.isTitle, end < count,
      words.tokens[end].isCapitalized, words.tokens[index - 1].isWord
    {
      return nil
    }
    return DirectionGroup(directions: [found.word.direction], form: found.form, end: end)
  }

  /// A distance: "8 km", "four kilometers", "2.5 miles".
  func distance(at index: Int) -> (kilometres: Double, end: Int)? {
    guard index < count, words.tokens[index].isWord else { return nil }
    var value: Double
    var next = index + 1
    if words.tokens[index].isNumber {
      let whole = words.sentence.text(index..<(index + 1))
      guard let number = Double(whole) else { return nil }
      value = number
      if words.mark(next) == "." || words.mark(next) == ",", next + 1 < count,
        words.tokens[next + 1].isNumber,
        words.tokens[next].isJoined, words.tokens[next + 1].isJoined
      {
        let digits = words.sentence.text((next + 1)..<(next + 2))
        value = Double("\(whole).\(digits)") ?? number
        next += 2
      }
    } else {
      guard words.tokens[index].word >= 0,
        let number = words.lexicon.singles[Int(words.tokens[index].word)].number
      else { return nil }
      value = number
    }
    if words.isHyphen(next) { next += 1 }
    guard words.has(next, .unit) else { return nil }
    let unit = words.folded(next)
    if unit.hasPrefix("mile") { value *= 1.609344 }
    if unit.hasPrefix("m"), !unit.hasPrefix("mile") { value /= 1000 }
    guard Claim.distances.contains(value) else { return nil }
    next += 1
    // "8 km (5 mi)".
    if words.mark(next) == "(" {
      var close = next + 1
      while close < count, close - next < 8, words.mark(close) != ")" { close += 1 }
      if words.mark(close) == ")" { next = close + 1 }
    }
    return (value, next)
  }
}
