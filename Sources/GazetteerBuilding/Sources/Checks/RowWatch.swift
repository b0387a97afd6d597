/// What is watched over all rows of a file: bytes of another encoding, and whether anything could be used.
struct RowWatch {
  /// The path in reports.
  let path: String
  /// How many rows were used.
  private(set) var used = 0
  private var left = 0
  private var swapped = 0
  private var firstReason: String?
  private var encoding = EncodingGuard()

  init(path: String) { self.path = path }

  /// Checks that a row's bytes are UTF-8 without NUL.
  mutating func check(_ bytes: [UInt8], _ row: Range<Int>) throws(RowFault) {
    try encoding.check(bytes, row)
  }

  /// Checks text that a library decoded.
  mutating func check(text: String) throws(RowFault) {
    try encoding.check(decoded: text)
  }

  /// Counts a row that was used.
  mutating func use() { used += 1 }

  /// Reports a row that is left out.
  ///
  /// - Parameter file: the file it stands in, where a source has many.
  /// - Throws: what `problem` throws, and `unreadable` where the file is plainly in another encoding.
  mutating func leave(
    _ fault: RowFault, line: Int, of file: String? = nil,
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    left += 1
    if fault.kind == .swapped { swapped += 1 }
    if firstReason == nil { firstReason = "\(file ?? "line \(line)"): \(fault.reason)" }
    if let reason = encoding.verdict(isAtEnd: false, rows: used + left) {
      throw .unreadable(path: path, reason: reason)
    }
    try problem(SourceProblem(path: file ?? path, line: line, reason: fault.reason + "; the row is left out"))
  }

  /// Says what is wrong with the file as a whole, once it is read.
  ///
  /// - Throws: `unreadable` where it is in another encoding, or nothing of it could be used.
  func finish() throws(GazetteerBuildError) {
    if let reason = encoding.verdict(isAtEnd: true, rows: used + left) {
      throw .unreadable(path: path, reason: reason)
    }
    guard used == 0 else { return }
    guard left > 0 else { throw .unreadable(path: path, reason: "it is empty: there is no row in it") }
    if swapped * 2 > left {
      throw .unreadable(
        path: path,
        reason: "latitude and longitude look swapped in \(swapped) of \(left) rows; name the columns with "
          + "--latitude-field and --longitude-field")
    }
    throw .unreadable(
      path: path, reason: "none of its \(left) rows could be used; \(firstReason ?? "no reason was kept")")
  }
}
