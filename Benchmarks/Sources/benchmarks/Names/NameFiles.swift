import Foundation

/// The files that the peers' makers write, for one size.
struct NameFiles {
  let folder: String
  let size: String

  /// A row of two columns: a query or place, and what belongs to it.
  struct Row {
    var first: String
    var second: String
  }

  /// A source that frontline builds a gazetteer from.
  var source: String { size == "cities500" ? "\(folder)/cities500.txt" : "\(folder)/cities-\(size).txt" }

  /// Places and their names, from the source's own columns.
  func names() throws -> [String] {
    if size != "cities500" { return try rows("\(folder)/names-\(size).tsv").map(\.second) }
    return try text(source).split(separator: "\n").compactMap { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().first.map { String($0) }
    }
  }

  /// The name in the source's first row, without reading the rest.
  func firstName() throws -> String? {
    guard let file = FileHandle(forReadingAtPath: source) else { return nil }
    defer { try? file.close() }
    let start = String(decoding: try file.read(upToCount: 4096) ?? Data(), as: UTF8.self)
    return start.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().first.map { String($0) }
  }

  /// Queries with some typing errors, and the places they mean; none for a size without.
  func queries(edits: Int) throws -> [Row] {
    let path = "\(folder)/queries-\(size)-\(edits).tsv"
    return FileManager.default.fileExists(atPath: path) ? try rows(path) : []
  }

  /// The text that is scanned.
  func textBytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/text.txt")))
  }

  private func rows(_ path: String) throws -> [Row] {
    try text(path).split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return columns.count == 2 ? Row(first: String(columns[0]), second: String(columns[1])) : nil
    }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
