import Gazetteer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Words that mean something to the reader: those of its lexicons, and names of the gazetteer.
struct KnownWords {
  private(set) var words: [String]

  /// - Throws: what went wrong when a lexicon was opened.
  init(gazetteer: Gazetteer) throws {
    var found: Set<String> = []
    for path in Self.lexicons {
      for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        let entry = line.prefix { $0 != "#" }
        for word in entry.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" }) {
          found.insert(String(word))
        }
      }
    }
    let step = max(1, gazetteer.names.count / Self.nameCount)
    for number in stride(from: 0, to: gazetteer.names.count, by: step) {
      found.insert(gazetteer.names[number].text)
    }
    words = found.sorted()
  }

  /// About as many names are taken as there are other words.
  private static let nameCount = 2000

  private static var lexicons: [String] {
    // …/Fuzzing/Sources/fuzz/KnownWords.swift
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
      separator: "/")
    return ["english", "arabic", "english-dates", "arabic-dates"].map {
      "\(root)/Sources/Reading/Lexicons/\($0).yaml"
    }
  }
}
