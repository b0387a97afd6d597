import JSONText
import SystemPackage

/// Hands out the documents and readings of an input, one at a time and in order.
///
/// An input is a text file, a folder of them, a JSON lines file with one document or reading a line, or `-` for standard
/// input. A text larger than a few megabytes comes in segments, so that memory stays bounded.
public struct InputReader: Sendable {
  /// One thing found in an input.
  public enum Item: Sendable {
    /// A whole document.
    case document(Document)
    /// A part of a large document, and how many Unicode scalars lie before it. The first has offset 0.
    case segment(Document, scalarOffset: Int)
    /// The large document is whole whose segments came; where it breaks off, this does not come.
    case endOfSegments
    /// A reading made earlier.
    case reading(Reading)
  }

  /// Texts larger than this come in segments unless another size is asked for, in bytes.
  public static let defaultSegmentSize = 4 << 20
  /// The longest line of a JSON lines file, in bytes.
  static let longestLine = 256 << 20

  /// The inputs, as given.
  public let paths: [String]

  let segmentSize: Int

  /// A reader of some inputs.
  ///
  /// - Parameter segmentSize: texts larger than this come in segments, in bytes.
  public init(paths: [String], segmentSize: Int = defaultSegmentSize) {
    self.paths = paths
    self.segmentSize = max(16, segmentSize)
  }

  /// Calls `body` for every document and reading.
  ///
  /// - Parameter problem: called for a bad line of a JSON lines file; the other lines are still read.
  /// - Throws: `InputError` for an input that cannot be read at all, and what `body` throws.
  public func forEach(problem: (InputError) throws -> Void, _ body: (Item) throws -> Void) throws {
    for path in paths {
      for file in try Folder.files(at: path) {
        try read(file, problem: problem, body)
      }
    }
  }

  private func read(
    _ path: String, problem: (InputError) throws -> Void, _ body: (Item) throws -> Void
  ) throws {
    let reader = try ByteReader(path: path)
    if Self.hasLines(path) {
      try readLines(reader, path: path, problem: problem, body)
      return
    }
    guard let first = try reader.piece(most: segmentSize) else {
      throw InputError(path: path, problem: .empty)
    }
    // Standard input has no extension: what opens with a brace and is JSON is JSON lines.
    if path == "-", let lines = Self.leadingJSON(first) {
      try readLines(reader, path: path, before: lines, problem: problem, body)
      return
    }
    try readText(reader, first: consume first, path: path, body)
  }

  private func readText(
    _ reader: ByteReader, first: consuming [UInt8], path: String, _ body: (Item) throws -> Void
  ) throws {
    var document = Document(id: Self.identifier(of: path), text: "")
    var scalars = 0
    var piece = first
    var pieceOffset = 0
    var hasText = false
    while true {
      document.text = try Self.text(piece, path: path, offset: pieceOffset, isFirst: pieceOffset == 0)
      hasText = hasText || document.text.unicodeScalars.contains { !$0.properties.isWhitespace }
      let isFirst = pieceOffset == 0
      pieceOffset += piece.count
      // The text is read now; its bytes need not be kept meanwhile, nor those of the next piece.
      piece = []
      let hasMore = try reader.hasMore()
      if isFirst, !hasMore {
        guard hasText else { throw InputError(path: path, problem: .empty) }
        try body(.document(document))
        return
      }
      try body(.segment(document, scalarOffset: scalars))
      scalars += document.text.unicodeScalars.count
      guard hasMore, let next = try reader.piece(most: segmentSize) else { break }
      piece = next
    }
    guard hasText else { throw InputError(path: path, problem: .empty) }
    try body(.endOfSegments)
  }

  private func readLines(
    _ reader: ByteReader, path: String, before: [UInt8] = [], problem: (InputError) throws -> Void,
    _ body: (Item) throws -> Void
  ) throws {
    var number = 0
    var isEmpty = true
    func handle(_ line: some Collection<UInt8>) throws {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { return }
      isEmpty = false
      let item: Item
      do throws(InputError) {
        item = try ItemLine(line: line, number: number, path: path).item
      } catch {
        return try problem(error)
      }
      try body(item)
    }
    let first = before.split(separator: 0x0A, omittingEmptySubsequences: false)
    for line in first.dropLast(before.isEmpty || before.last == 0x0A ? 1 : 0) { try handle(line) }
    while let line = try reader.line(longest: Self.longestLine) { try handle(line) }
    if isEmpty { throw InputError(path: path, problem: .empty) }
  }

  private static func leadingJSON(_ bytes: [UInt8]) -> [UInt8]? {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start] == UInt8(ascii: "{") else {
      return nil
    }
    let line = bytes[start...].prefix { $0 != 0x0A }
    return (try? JSONValue(utf8: line)) == nil ? nil : bytes
  }

  /// Whether a file is JSON lines by its name.
  static func hasLines(_ path: String) -> Bool { path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") }

  /// The file's name without folders and extension.
  static func identifier(of path: String) -> String {
    path == "-" ? "stdin" : FilePath(path).lastComponent?.stem ?? path
  }

  static func text(_ bytes: [UInt8], path: String, offset: Int, isFirst: Bool) throws(InputError) -> String {
    let body = isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let nul = body.firstIndex(of: 0) {
      throw InputError(path: path, problem: .binary(offset: offset + nul))
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      throw InputError(path: path, problem: .notUTF8(offset: offset + UTF8Check.firstInvalid(in: body)))
    }
    return text
  }
}
