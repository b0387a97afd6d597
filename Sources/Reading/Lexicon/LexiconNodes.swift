import Geodesy
import Yams

/// Reads the parts of a lexicon file; what has another form than it must have is an error that names the entry.
protocol LexiconNodes {}

extension LexiconNodes {
  /// The sections of a file.
  ///
  /// - Parameter known: the sections that there may be.
  func sections(_ bytes: [UInt8], known: [String]) throws(LexiconError) -> [String: Node] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LexiconError(entry: "file", reason: "bytes that are not UTF-8")
    }
    let root: Node
    do {
      // Everything is taken as the text that it is: what YAML makes of "no" is of no interest.
      guard let node = try Yams.compose(yaml: text, .basic) else {
        throw LexiconError(entry: "file", reason: "it is empty")
      }
      root = node
    } catch let error as LexiconError {
      throw error
    } catch {
      throw LexiconError(entry: "file", reason: "not YAML: \(error)")
    }
    let sections = try mapping(root, at: "file")
    for (key, _) in sections where !known.contains(key) {
      throw LexiconError(entry: key, reason: "no such section; there are \(known.joined(separator: ", "))")
    }
    return Dictionary(sections.map { ($0.key, $0.node) }, uniquingKeysWith: { first, _ in first })
  }

  func mapping(_ node: Node, at entry: String) throws(LexiconError) -> [(key: String, node: Node)] {
    guard let mapping = node.mapping else { throw LexiconError(entry: entry, reason: "must be a mapping") }
    var pairs: [(key: String, node: Node)] = []
    for (key, value) in mapping { pairs.append((try string(key, at: entry), value)) }
    return pairs
  }

  func sequence(_ node: Node, at entry: String) throws(LexiconError) -> [Node] {
    guard let sequence = node.sequence else { throw LexiconError(entry: entry, reason: "must be a list") }
    return Array(sequence)
  }

  func strings(_ node: Node, at entry: String) throws(LexiconError) -> [String] {
    var strings: [String] = []
    for (number, item) in try sequence(node, at: entry).enumerated() {
      strings.append(try string(item, at: "\(entry)[\(number)]"))
    }
    return strings
  }

  func string(_ node: Node, at entry: @autoclosure () -> String) throws(LexiconError) -> String {
    guard let scalar = node.scalar else { throw LexiconError(entry: entry(), reason: "must be a word") }
    return scalar.string
  }

  /// The words of the section `directions`, which stand under a point of the compass and a form of the language.
  func directionWords<Form: RawRepresentable<String> & CaseIterable>(
    _ node: Node, as forms: Form.Type
  ) throws(LexiconError) -> [(text: String, direction: CompassDirection, form: Form, entry: String)] {
    var words: [(text: String, direction: CompassDirection, form: Form, entry: String)] = []
    for (key, byForm) in try mapping(node, at: "directions") {
      guard let direction = CompassDirection(rawValue: key) else {
        throw LexiconError(entry: "directions.\(key)", reason: "none of the sixteen points of the compass")
      }
      for (name, list) in try mapping(byForm, at: "directions.\(key)") {
        let entry = "directions.\(key).\(name)"
        guard let form = Form(rawValue: name) else {
          throw LexiconError(
            entry: entry, reason: "none of " + Form.allCases.map(\.rawValue).joined(separator: ", "))
        }
        for (number, text) in try strings(list, at: entry).enumerated() {
          words.append((text, direction, form, "\(entry)[\(number)]"))
        }
      }
    }
    return words
  }
}
