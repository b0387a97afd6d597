extension LineReader {
  /// Reads all lines of a file whose fields are separated by tabs.
  ///
  /// - Parameters:
  ///   - parse: makes something of the current line's fields.
  ///   - use: takes what was made.
  static func forEachRow<Item>(
    of file: SourceFile, problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    parse: (LineReader, [Range<Int>]) throws(RowFault) -> Item,
    use: (Item) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    let reader = try LineReader(try ByteInput(file))
    var watch = RowWatch(path: file.shown)
    if let wide = EncodingGuess.wide(reader.head) {
      throw .unreadable(
        path: file.shown, reason: "its text is \(wide); convert it first: iconv -f \(wide) -t UTF-8")
    }
    var fields: [Range<Int>] = []
    while true {
      let step = try reader.next()
      if step == .end { break }
      let item: Item
      do throws(RowFault) {
        guard step == .line else { throw .overlong }
        if reader.line.isEmpty { continue }
        try watch.check(reader.bytes, reader.line)
        reader.split(at: UInt8(ascii: "\t"), into: &fields)
        item = try parse(reader, fields)
      } catch {
        try watch.leave(error, line: reader.number, problem: problem)
        continue
      }
      watch.use()
      try use(item)
    }
    try watch.finish()
  }
}
