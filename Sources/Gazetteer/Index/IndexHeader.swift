/// The header of an index file, checked.
struct IndexHeader {
  let sections: [IndexSection]
  let fingerprint: UInt64
  let checksumsOffset: Int
  let blockCount: Int

  /// Reads and checks it.
  ///
  /// - Throws: `GazetteerError.badIndex` where the file is no index, of another version, truncated or damaged.
  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(GazetteerError) {
    func fail(_ reason: String) -> GazetteerError { .badIndex(path: path, reason: reason) }
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    func half(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    guard bytes.count >= 48, word(0) == IndexLayout.magic else { throw fail("it is no name index") }
    let version = half(8)
    guard version == IndexLayout.version else {
      let age = version < IndexLayout.version ? "an older" : "a newer"
      throw fail("it is of \(age) format, \(version), where this program reads \(IndexLayout.version)")
    }
    guard word(16) == UInt64(bytes.count) else {
      throw fail("it is truncated: \(bytes.count) bytes of \(word(16))")
    }
    blockCount = (bytes.count + IndexLayout.blockSize - 1) / IndexLayout.blockSize
    checksumsOffset = IndexLayout.headerSize
    let end = checksumsOffset + blockCount * 8
    guard half(12) == IndexLayout.blockSize, half(40) == IndexSection.Kind.allCases.count, end <= bytes.count
    else { throw fail("its header is damaged") }
    guard word(32) == Self.checksum(bytes, end: end) else { throw fail("its header is damaged") }
    fingerprint = word(24)
    var sections: [IndexSection] = []
    for kind in IndexSection.Kind.allCases {
      let at = 48 + kind.rawValue * 16
      let (offset, count) = (word(at), word(at + 8))
      let length = count.multipliedReportingOverflow(by: UInt64(kind.elementSize))
      let sectionEnd = offset.addingReportingOverflow(length.partialValue)
      guard !length.overflow, !sectionEnd.overflow, sectionEnd.partialValue <= UInt64(bytes.count) else {
        throw fail("its section \(kind) lies outside of the file")
      }
      sections.append(IndexSection(offset: Int(offset), count: Int(count)))
    }
    self.sections = sections
  }

  /// The checksum of the header without itself, and of the block checksums behind it.
  static func checksum(_ bytes: UnsafeRawBufferPointer, end: Int) -> UInt64 {
    let head = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[0..<32]))
    return head ^ Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[40..<end]))
  }
}

extension IndexSection.Kind {
  /// Bytes an element takes.
  var elementSize: Int {
    switch self {
    case .nameKinds, .scripts: 1
    case .keyRecords, .namePlaces, .spellingRecords, .priors: 4
    case .buckets, .bucketFilter, .skeletonBuckets, .skeletonFilter, .skeletonStartFilter, .positions, .units:
      8
    }
  }
}
