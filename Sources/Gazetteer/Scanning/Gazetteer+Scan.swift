extension Gazetteer {
  /// Finds all names in a text: from each word on the longest, none over another.
  ///
  /// ```swift
  /// let report = "SDF took Al-Baghuz al-Fawqani and moved on Hajin"
  /// gazetteer.scan(utf8: report.utf8) { hit in
  ///   print(hit.bytes, gazetteer.places(ofNames: Array(hit.names)).map { gazetteer.places[$0].name })
  /// }
  /// ```
  ///
  /// What the names of a compiled gazetteer are worth, `requireSound` tells afterwards. For a text that does not lie in
  /// memory see `NameScanner`.
  ///
  /// - Parameters:
  ///   - text: the bytes; what is no UTF-8 in them is a gap between words.
  ///   - body: called with each name, in order.
  /// - Throws: what `body` throws.
  public func scan<Failure: Error>(
    utf8 text: some Collection<UInt8>, _ body: (NameHit) throws(Failure) -> Void
  ) throws(Failure) {
    var scanner = NameScanner(self)
    var failure: Failure?
    let isDone: Void? = text.withContiguousStorageIfAvailable { bytes in
      do throws(Failure) {
        try scanner.read(bytes, body)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    if isDone == nil {
      var rest = text[...]
      while !rest.isEmpty {
        let piece = Array(rest.prefix(1 << 16))
        rest = rest.dropFirst(piece.count)
        piece.withUnsafeBufferPointer { bytes in
          do throws(Failure) {
            try scanner.read(bytes, body)
          } catch {
            failure = error
          }
        }
        if let failure { throw failure }
      }
    }
    try scanner.finish(body)
  }
}
