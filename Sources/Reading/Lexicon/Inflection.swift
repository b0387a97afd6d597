/// Makes the forms of English words.
struct Inflection: Sendable {
  /// Past and past participle of irregular verbs.
  var irregular: [String: (past: String, participle: String)] = [:]
  /// Verbs that double their last letter.
  var doubled: Set<String> = []
  /// First words that stay as they are, the verb being the second: "counter attack".
  var prefixes: Set<String> = []

  /// All spellings of a verb with the forms they stand for; of several words the first is inflected.
  func forms(ofVerb verb: String) -> [(spelling: String, form: VerbForm)] {
    let words = verb.split(separator: " ", maxSplits: 1).map(String.init)
    guard let head = words.first else { return [] }
    if prefixes.contains(head), words.count > 1 {
      return forms(ofVerb: words[1]).map { (head + " " + $0.spelling, $0.form) }
    }
    let rest = words.count > 1 ? " " + words[1] : ""
    if head == "be" {
      let forms: [(String, VerbForm)] = [
        ("be", .base), ("is", .third), ("are", .third), ("was", .past), ("were", .past),
        ("been", .participle),
        ("being", .gerund),
      ]
      return forms.map { ($0.0 + rest, $0.1) }
    }
    if head == "have" {
      let forms: [(String, VerbForm)] = [
        ("have", .base), ("has", .third), ("had", .past), ("having", .gerund),
      ]
      return forms.map { ($0.0 + rest, $0.1) }
    }
    let stem = doubled.contains(head) ? head + String(head.suffix(1)) : head
    let past: String
    let participle: String
    if let known = irregular[head] {
      past = known.past
      participle = known.participle
    } else {
      past = regularPast(stem)
      participle = past
    }
    var forms: [(String, VerbForm)] = [
      (head, .base), (plural(of: head), .third), (past, .past), (participle, .participle),
      (gerund(of: stem), .gerund),
    ]
    if head.hasSuffix("el") { forms.append((head + "led", .past)) }
    return forms.map { ($0.0 + rest, $0.1) }
  }

  /// A verb's words that are inflected, with the prefixes before them, and those behind, which stay as they are.
  func parts(ofVerb verb: String) -> (head: String, rest: String) {
    guard let space = verb.utf8.firstIndex(of: UInt8(ascii: " ")) else { return (verb, "") }
    let first = String(verb[..<space])
    let rest = String(verb[verb.utf8.index(after: space)...])
    guard prefixes.contains(first) else { return (first, rest) }
    let (head, end) = parts(ofVerb: rest)
    return (first + " " + head, end)
  }

  /// The plural of a noun, which is also the third person of a verb.
  func plural(of word: String) -> String {
    if word.hasSuffix("man"), word.count > 3 { return word.dropLast(3) + "men" }
    for ending in ["s", "x", "z", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    if word.hasSuffix("go") { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  private func regularPast(_ stem: String) -> String {
    if stem.hasSuffix("e") { return stem + "d" }
    if stem.hasSuffix("y"), let before = stem.dropLast().last, !"aeiou".contains(before) {
      return stem.dropLast() + "ied"
    }
    return stem + "ed"
  }

  private func gerund(of stem: String) -> String {
    if stem == "lie" { return "lying" }
    if stem.hasSuffix("ee") { return stem + "ing" }
    if stem.hasSuffix("e") { return stem.dropLast() + "ing" }
    return stem + "ing"
  }
}
