/// The spellings that an entry of a lexicon stands for: "(take|gain) [full|complete] control (of|over)".
///
/// Words in round brackets are alternatives, one of which stands there; those in square brackets may also be missing.
enum Spellings {
  /// All spellings, in the order of the alternatives.
  ///
  /// - Throws: `LexiconError` for brackets that do not match, at the entry.
  static func expanded(_ text: String, at entry: @autoclosure () -> String) throws(LexiconError) -> [String] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isMark) else { return [spaced(bytes)] }
    var spellings: [[UInt8]] = [[]]
    var position = 0
    // From left to right: the last bracket's alternatives are those that stay together.
    var brackets: [[ArraySlice<UInt8>]] = []
    while position < bytes.count {
      let open = bytes[position...].firstIndex(where: isMark) ?? bytes.count
      brackets.append([bytes[position..<open]])
      guard open < bytes.count else { break }
      let closing: UInt8
      switch bytes[open] {
      case UInt8(ascii: "("): closing = UInt8(ascii: ")")
      case UInt8(ascii: "["): closing = UInt8(ascii: "]")
      default: throw LexiconError(entry: entry(), reason: "a bracket is not opened")
      }
      guard let close = bytes[open...].firstIndex(of: closing) else {
        throw LexiconError(entry: entry(), reason: "a bracket is not closed")
      }
      var choices = bytes[(open + 1)..<close].split(separator: UInt8(ascii: "|"))
      if closing == UInt8(ascii: "]") { choices.insert([], at: 0) }
      guard !choices.isEmpty else { throw LexiconError(entry: entry(), reason: "a bracket is empty") }
      brackets.append(choices)
      position = close + 1
    }
    for choices in brackets.reversed() {
      spellings = spellings.flatMap { rest in choices.map { $0 + rest } }
    }
    return spellings.map(spaced)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"): true
    default: false
    }
  }

  /// Words with one space between them.
  private static func spaced(_ bytes: [UInt8]) -> String {
    var spaced: [UInt8] = []
    spaced.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      // A space stands only between words.
      if byte == UInt8(ascii: " "), spaced.isEmpty || index + 1 == bytes.count || bytes[index + 1] == byte {
        continue
      }
      spaced.append(byte)
    }
    return String(decoding: spaced, as: UTF8.self)
  }
}
