import SystemPackage

/// Gathers the sections of an index, to be written to a file or used at once.
struct IndexSections {
  private var contents: [[UInt8]] = Array(repeating: [], count: IndexSection.Kind.allCases.count)

  /// Sets the elements of a section.
  mutating func set<Element: FixedWidthInteger & BitwiseCopyable>(
    _ kind: IndexSection.Kind, _ elements: consuming [Element]
  ) {
    #if _endian(big)
      elements = elements.map(\.littleEndian)
    #endif
    contents[kind.rawValue] = elements.withUnsafeBytes { [UInt8]($0) }
  }

  /// An image for use in this process.
  func image() -> IndexImage {
    let (sections, size) = layout(from: 0)
    return IndexImage(contents: contents, sections: sections, size: size)
  }

  /// Writes an index file: the same sections give the same bytes.
  ///
  /// - Throws: `GazetteerError.unwritable` with the system's reason.
  consuming func write(to path: FilePath, fingerprint: UInt64) throws(GazetteerError) {
    let blockSize = IndexLayout.blockSize
    var blockCount = 0
    var (sections, size) = ([IndexSection](), 0)
    // The number of checksums depends on the size, and the size on their number.
    repeat {
      blockCount = (size + blockSize - 1) / blockSize
      (sections, size) = layout(from: IndexLayout.headerSize + blockCount * 8)
    } while (size + blockSize - 1) / blockSize != blockCount
    var bytes = bytes(sections, size: size)
    contents = []
    let checksumsEnd = IndexLayout.headerSize + blockCount * 8
    bytes.withUnsafeMutableBytes { bytes in
      func store(_ value: UInt64, _ offset: Int) {
        bytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt64.self)
      }
      store(IndexLayout.magic, 0)
      store(UInt64(IndexLayout.version) | UInt64(blockSize) << 32, 8)
      store(UInt64(size), 16)
      store(fingerprint, 24)
      store(UInt64(sections.count), 40)
      for (number, section) in sections.enumerated() {
        store(UInt64(section.offset), 48 + number * 16)
        store(UInt64(section.count), 56 + number * 16)
      }
      for block in 0..<blockCount {
        let from = max(block * blockSize, checksumsEnd)
        let end = min((block + 1) * blockSize, size)
        let sum = from < end ? Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[from..<end])) : 0
        store(sum, IndexLayout.headerSize + block * 8)
      }
      store(IndexHeader.checksum(UnsafeRawBufferPointer(bytes), end: checksumsEnd), 32)
    }
    do {
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch {
      throw .unwritable(path: path.string, reason: "\(error)")
    }
  }

  private func layout(from start: Int) -> ([IndexSection], Int) {
    var sections: [IndexSection] = []
    var offset = start
    for kind in IndexSection.Kind.allCases {
      offset = (offset + IndexLayout.alignment - 1) / IndexLayout.alignment * IndexLayout.alignment
      let length = contents[kind.rawValue].count
      sections.append(IndexSection(offset: offset, count: length / kind.elementSize))
      offset += length
    }
    return (sections, offset)
  }

  private func bytes(_ sections: [IndexSection], size: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    bytes.withUnsafeMutableBytes { buffer in
      for (number, section) in sections.enumerated() {
        contents[number].withUnsafeBytes { content in
          guard !content.isEmpty else { return }
          UnsafeMutableRawBufferPointer(rebasing: buffer[section.offset..<(section.offset + content.count)])
            .copyMemory(from: content)
        }
      }
    }
    return bytes
  }
}
