import TestSupport
import Testing

@testable import Gazetteer

@Suite("The scanner of names")
struct NameScannerTests {
  private let gazetteer: Gazetteer

  init() throws {
    gazetteer = try Gazetteer.shipped()
  }

  /// A hit as tests compare it.
  struct Found: Equatable {
    var scalars: Range<Int>
    var names: [Int]
  }

  /// What folding the text and matching from each word on finds.
  private func compared(_ text: String) -> [Found] {
    let folded = FoldedText(text)
    var found: [Found] = []
    var token = 0
    while token < folded.tokens.count {
      guard let match = gazetteer.longestMatch(in: folded, from: token) else {
        token += 1
        continue
      }
      let scalars = folded.tokens[token].start..<folded.tokens[token + match.tokenCount - 1].end
      found.append(Found(scalars: scalars, names: match.names))
      token += match.tokenCount
    }
    return found
  }

  /// What the scanner finds as it stands, having read the text in pieces of some bytes.
  private func scanned(_ bytes: [UInt8], pieces: [Int]) -> [NameHit] {
    var hits: [NameHit] = []
    var scanner = NameScanner(gazetteer)
    var (start, number) = (0, 0)
    while start < bytes.count {
      let end = min(bytes.count, start + pieces[number % pieces.count])
      bytes[start..<end].withUnsafeBufferPointer { scanner.read($0) { hits.append($0) } }
      start = end
      number += 1
    }
    scanner.finish { hits.append($0) }
    return hits
  }

  private func expectAgreement(_ text: String, pieces: [Int]) {
    let bytes = Array(text.utf8)
    let hits = scanned(bytes, pieces: pieces)
    let plain = hits.filter { !$0.isPrefixed }.map { Found(scalars: $0.scalars, names: Array($0.names)) }
    // A name behind a particle may reach over words that begin a name of their own.
    let prefixed = hits.filter(\.isPrefixed).map(\.scalars)
    let wanted = compared(text).filter { found in !prefixed.contains { $0.overlaps(found.scalars) } }
    #expect(plain == wanted, "\(text) in pieces of \(pieces)")
    for hit in hits {
      let span = String(decoding: bytes[hit.bytes], as: UTF8.self)
      let scalars = Array(text.unicodeScalars)[hit.scalars]
      #expect(Array(span.unicodeScalars) == Array(scalars))
    }
  }

  @Test(
    "finds what matching a folded text finds",
    arguments: [
      "SDF took Al-Baghuz al-Fawqani and moved on Hajin; Deir ez-Zor, Abu Kamal.",
      "al al al Baghuz al", "the al-Sha‘fah front — BĀGHŪZ FAWQĀNĪ", "Hajin", "Hajin'", "é🙂Hajin🙂", "",
      "سيطرت القوات على الباغوز الفوقاني وهجين والشعفة، ثم أبو كَمَال ومدينة ديـــر الزور.",
      "من الباغوز إلى السوسة", "ß Straße Æon Đeir Łódź 东京 Донецьк ١٢",
      "Ba\u{0304}ghu\u{0304}z\u{0301} Fawqani",
    ], [[1], [2, 3], [1 << 20]])
  func agreesWithFoldedText(_ text: String, _ pieces: [Int]) {
    expectAgreement(text, pieces: pieces)
  }

  @Test("finds what matching a folded text finds, in random texts", arguments: 0..<40)
  func agreesOnRandomTexts(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let fillers = [
      "al", "the", "el-", "ال", "و", "في", "X", "’", "\u{301}", "\u{200F}", "ß", "🙂", "12", "١٢", "على", "of",
    ]
    let gaps = [" ", "-", ", ", "\n", "", "'", "،", "\u{A0}"]
    var text = ""
    for _ in 0..<300 {
      let word =
        Int.random(in: 0..<3, using: &random) == 0
        ? gazetteer.names[Int.random(in: 0..<gazetteer.names.count, using: &random)].text
        : fillers[Int.random(in: 0..<fillers.count, using: &random)]
      text += Bool.random(using: &random) ? word : word.uppercased()
      text += gaps[Int.random(in: 0..<gaps.count, using: &random)]
    }
    expectAgreement(text, pieces: (0..<7).map { _ in Int.random(in: 1...97, using: &random) })
  }

  @Test("takes bytes that are no UTF-8 for gaps", arguments: 0..<40)
  func toleratesIllFormedText(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<60 {
      bytes += Array("Hajin".utf8)
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        bytes.append(UInt8.random(in: 0x7E...0xFF, using: &random))
      }
      if Bool.random(using: &random) { bytes += Array("الباغوز".utf8) }
      if Bool.random(using: &random) { bytes += [0xE0, 0xA0, 0x20] }
    }
    bytes += [0xF0, 0x9F][..<Int.random(in: 0...2, using: &random)]
    let repaired = String(decoding: bytes, as: UTF8.self)
    let hits = scanned(bytes, pieces: (0..<5).map { _ in Int.random(in: 1...9, using: &random) })
    let plain = hits.filter { !$0.isPrefixed }.map { Found(scalars: $0.scalars, names: Array($0.names)) }
    let prefixed = hits.filter(\.isPrefixed).map(\.scalars)
    #expect(plain == compared(repaired).filter { found in !prefixed.contains { $0.overlaps(found.scalars) } })
  }

  @Test(
    "finds an Arabic name behind the particles that are written with it",
    arguments: [
      ("وهجين", "هجين"), ("بهجين", "هجين"), ("فبهجين", "هجين"), ("والشعفة", "الشعفة"), ("للشعفة", "لشعفة"),
      ("وللشعفة", "لشعفة"), ("وَبِالشعفة", "الشعفة"), ("لهجين", "هجين"), ("وأبو كمال", "أبو كمال"),
    ])
  func findsPrefixedNames(_ text: String, _ name: String) throws {
    var found: [String] = []
    gazetteer.scan(utf8: text.utf8) { hit in
      #expect(hit.isPrefixed)
      found.append(String(decoding: Array(text.utf8)[hit.bytes], as: UTF8.self))
      #expect(String(String.UnicodeScalarView(Array(text.unicodeScalars)[hit.scalars])) == found.last)
    }
    #expect(found == [name])
  }

  @Test("takes long words and many articles as they come")
  func longWords() {
    let text =
      String(repeating: "a", count: 5000) + " Hajin " + String(repeating: "al ", count: 5000) + "Hajin"
    expectAgreement(text, pieces: [700])
    expectAgreement(String(repeating: "Hajin al ", count: 5000), pieces: [4096, 20000])
  }

  @Test("ends with the error of the one who asks")
  func throwsWhatTheBodyThrows() {
    struct Enough: Error {}
    #expect(throws: Enough.self) {
      try gazetteer.scan(utf8: "Hajin, Baghuz".utf8) { (_: NameHit) throws(Enough) in throw Enough() }
    }
  }
}
