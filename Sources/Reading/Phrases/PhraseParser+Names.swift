import Geodesy

/// Places by their names.
extension Chart {
  func namedPlace(at index: Int, start: Int, _ base: Phrase) -> Phrase? {
    guard let name = name(at: index) else { return nil }
    var phrase = base
    if name.kind == .other || name.kind == .actor {
      guard name.kind == .other else { return nil }
      phrase.tokens = start..<name.tokens.upperBound
      return phrase
    }
    phrase.kind = .place
    var end = name.tokens.upperBound
    var nameTokens = name.tokens
    if words.tokens[end - 1].isPossessive {
      // "Russia's defence ministry": nobody goes there.
      if let last = owner(behind: end) {
        phrase.kind = .other
        phrase.isCivilian = words.has(last, .civilian)
        phrase.tokens = start..<(last + 1)
        return phrase
      }
      return possessed(phrase, name: nameTokens, start: start)
        ?? contained(phrase, in: nameTokens, start: start) ?? plain(phrase, nameTokens, start..<end)
    }
    // "Tishrin Dam", "Hostomel military airport", "Tell Abyad-Raqqa road" belong to the name; "town" does not.
    while let length = featureLength(at: end) {
      // "Euphrates river": in small letters it only says what the Euphrates is.
      let isGeneric = words.has(end, .waterway) && !words.tokens[end].isCapitalized
      if !isGeneric { nameTokens = nameTokens.lowerBound..<(end + length) }
      end += length
      phrase.classes.insert(.feature)
    }
    let noun = words.length(of: Self.placeNoun, at: end)
    if noun > 0, !words.tokens[end].isCapitalized, self.name(covering: end) == nil {
      let classes = classesOfPhrase(at: end, length: noun)
      // "the Ghouta town of Mesraba".
      if classes.contains(.settlement), words.isWord(end + noun, "of"),
        let inner = self.name(at: end + noun + 1),
        inner.kind == .place || inner.kind == .unknown
      {
        phrase.classes = classes
        phrase.directions = []
        return plain(phrase, inner.tokens, start..<inner.tokens.upperBound)
      }
      phrase.classes.formUnion(classes)
      phrase.isAdmin = classes.contains(.admin) && !classes.contains(.part)
      phrase.isSurroundings = classes.contains(.surroundings)
      if words.has(end, .axis), !words.has(end, [.area]) { phrase.isAxis = true }
      end += noun
    }
    if words.tokens[nameTokens.upperBound - 1].isCapitalized,
      words.has(nameTokens.upperBound - 1, .admin), nameTokens.count > 1
    {
      phrase.isAdmin = true
    }
    return plain(phrase, nameTokens, start..<end)
  }

  /// The last word of an institution or of people whose state or town stands in front of them.
  private func owner(behind index: Int) -> Int? {
    var last = index
    while last < count, last - index < 4, words.tokens[last].isWord, name(covering: last) == nil {
      if words.has(last, [.institution, .stateOrgan, .title, .civilian]),
        words.length(of: Self.placeNoun, at: last) == 0, !words.has(last, .force)
      {
        return last
      }
      guard
        words.classes(last).isDisjoint(with: Self.closed.subtracting(.civilian)) || words.has(last, .sideWord)
      else { return nil }
      last += 1
    }
    return nil
  }

  /// "Tripoli's Ain Zara district", "North Kordofan's second largest town": what lies in the place.
  private func contained(_ base: Phrase, in container: Range<Int>, start: Int) -> Phrase? {
    var index = container.upperBound
    var phrase = base
    if let own = self.name(at: index),
      own.kind == .place
        || own.kind == .unknown
          && words.length(of: [.settlement, .admin, .quarter], at: own.tokens.upperBound) > 0
    {
      guard var inner = namedPlace(at: index, start: start, base), inner.name != nil else { return nil }
      inner.containerStart = Int32(container.lowerBound)
      return inner
    }
    while index - container.upperBound < 4, name(covering: index) == nil,
      words.has(index, [.adjective, .quantifier]) || words.folded(index).hasSuffix("est")
    { index += 1 }
    guard name(covering: index) == nil, index > container.upperBound || words.has(index, .settlement),
      words.has(index, [.settlement, .admin])
    else { return nil }
    phrase.kind = .ground
    phrase.classes = words.classes(index)
    phrase.containerStart = Int32(container.lowerBound)
    phrase.tokens = start..<(index + 1)
    return phrase
  }

  func plain(_ base: Phrase, _ name: Range<Int>, _ tokens: Range<Int>) -> Phrase {
    var phrase = base
    phrase.name = name
    phrase.tokens = tokens
    return phrase
  }

  func featureLength(at index: Int) -> Int? {
    guard name(covering: index) == nil else { return nil }
    let length = words.length(of: .feature, at: index)
    guard length > 0 else { return nil }
    let classes = classesOfPhrase(at: index, length: length)
    return classes.isDisjoint(with: [.part]) || length > 1 ? length : nil
  }

  func classesOfPhrase(at index: Int, length: Int) -> WordClass {
    words.matches(index).first { $0.length == length }?.entry.classes ?? words.classes(index)
  }

  /// "Bakhmut's northeastern flanks", "the town's north", "Masakanah's countryside".
  func possessed(_ base: Phrase, name: Range<Int>?, start: Int) -> Phrase? {
    var phrase = base
    var index = name?.upperBound ?? base.tokens.upperBound
    phrase.name = name
    if let group = directions(at: index) {
      phrase.directions = group.directions
      index = group.end
      if group.form == .noun {
        phrase.isPart = true
        phrase.tokens = start..<index
        return phrase
      }
    }
    // "Hooker's right flank"
    while words.has(index, .adjective), words.length(of: [.part, .surroundings, .axis], at: index) == 0 {
      index += 1
    }
    let length = words.length(of: [.part, .surroundings, .axis], at: index)
    guard length > 0 else { return nil }
    let classes = classesOfPhrase(at: index, length: length)
    // "around Hooker's flank": a flank without a direction is that of a side.
    if let name, phrase.directions.isEmpty, classes.contains(.axis), classes.isDisjoint(with: .part),
      self.name(covering: name.lowerBound)?.kind == .unknown
    {
      phrase.name = nil
      phrase.kind = .ground
      phrase.classes = classes
      phrase.tokens = start..<(index + length)
      return phrase
    }
    phrase.isSurroundings = classes.contains(.surroundings)
    phrase.isPart = !phrase.isSurroundings
    phrase.classes = classes
    phrase.tokens = start..<(index + length)
    return phrase
  }
}
