import Synchronization

/// The bytes of a name index, mapped from a file or held in memory, read as numbers.
///
/// Blocks of a mapped file are checked when they are first read. A damaged block, or a number that points out of its
/// section, is read as 0 and noted in `damage`: whoever uses what was read asks for that first.
final class IndexImage: Sendable {
  /// How the bytes are held.
  enum Holding: Sendable {
    /// Mapped from a file; unmapped at the end.
    case mapped(MappedFile)
    /// Made in this process: nothing to check.
    case inMemory
  }

  private nonisolated(unsafe) let base: UnsafeRawPointer
  private nonisolated(unsafe) let checked: UnsafeMutablePointer<Atomic<UInt8>>?
  private nonisolated(unsafe) let owned: UnsafeMutableRawPointer?
  private let holding: Holding
  private let sections: [IndexSection]
  private let checksumsOffset: Int
  private let size: Int
  private let damaged = Atomic<Int>(-1)

  /// Ties the index to its records.
  let fingerprint: UInt64

  /// Takes over a mapped file.
  ///
  /// - Throws: `GazetteerError.badIndex` where it is no index, of another version, truncated or damaged.
  init(mapping file: MappedFile) throws(GazetteerError) {
    let header = try IndexHeader(file.bytes, path: file.path)
    base = file.base
    size = file.count
    sections = header.sections
    fingerprint = header.fingerprint
    checksumsOffset = header.checksumsOffset
    holding = .mapped(file)
    owned = nil
    let flags = UnsafeMutablePointer<Atomic<UInt8>>.allocate(capacity: header.blockCount)
    for block in 0..<header.blockCount { (flags + block).initialize(to: Atomic(0)) }
    checked = flags
  }

  /// Copies the contents of sections that this process made to where the sections say.
  init(contents: [[UInt8]], sections: [IndexSection], size: Int) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(size, 8), alignment: IndexLayout.alignment)
    for (content, section) in zip(contents, sections) {
      content.withUnsafeBytes {
        if let from = $0.baseAddress { (copy + section.offset).copyMemory(from: from, byteCount: $0.count) }
      }
    }
    base = UnsafeRawPointer(copy)
    owned = copy
    self.size = size
    self.sections = sections
    fingerprint = 0
    checksumsOffset = 0
    holding = .inMemory
    checked = nil
  }

  deinit {
    owned?.deallocate()
    checked?.deallocate()
  }

  /// The first damaged block that was met, or nil.
  var damage: GazetteerError? {
    let block = damaged.load(ordering: .relaxed)
    guard block >= 0, case .mapped(let file) = holding else { return nil }
    return .badIndex(
      path: file.path, reason: "the bytes from \(block * IndexLayout.blockSize) on are damaged")
  }

  /// Where a section lies.
  func section(_ kind: IndexSection.Kind) -> IndexSection { sections[kind.rawValue] }

  /// The element of a section.
  @inline(__always)
  func load<Element: FixedWidthInteger & BitwiseCopyable>(
    _ section: IndexSection, _ index: Int, as type: Element.Type
  ) -> Element {
    guard index >= 0, index < section.count else {
      damaged.store(section.offset / IndexLayout.blockSize, ordering: .relaxed)
      return 0
    }
    let offset = section.offset + index &* MemoryLayout<Element>.size
    guard isSound(offset) else { return 0 }
    return Element(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// The elements of a part of a section, in place; empty where it is damaged.
  @inline(__always)
  func elements<Element: BitwiseCopyable>(
    _ section: IndexSection, _ range: Range<Int>, as type: Element.Type
  ) -> UnsafeBufferPointer<Element> {
    let size = MemoryLayout<Element>.stride
    return bytes(section, at: range.lowerBound &* size, count: range.count, limit: section.count &* size)
  }

  /// Some numbers in a section of UInt32, from one of its elements on, in place; empty where it is damaged.
  @inline(__always)
  func elements<Element: BitwiseCopyable>(
    _ section: IndexSection, from first: Int, count: Int, as type: Element.Type
  ) -> UnsafeBufferPointer<Element> {
    bytes(section, at: first &* 4, count: count, limit: section.count &* 4)
  }

  @inline(__always)
  private func bytes<Element: BitwiseCopyable>(
    _ section: IndexSection, at start: Int, count: Int, limit: Int
  ) -> UnsafeBufferPointer<Element> {
    let empty = UnsafeBufferPointer<Element>(start: nil, count: 0)
    guard count > 0 else { return empty }
    let length = count &* MemoryLayout<Element>.stride
    guard start >= 0, start <= limit &- length else {
      damaged.store(section.offset / IndexLayout.blockSize, ordering: .relaxed)
      return empty
    }
    let offset = section.offset &+ start
    let last = (offset &+ length &- 1) / IndexLayout.blockSize
    var block = offset / IndexLayout.blockSize
    while block <= last {
      guard isSound(block &* IndexLayout.blockSize) else { return empty }
      block &+= 1
    }
    return UnsafeBufferPointer(
      start: (base + offset).assumingMemoryBound(to: Element.self), count: count)
  }

  /// Checks every block.
  ///
  /// - Throws: `GazetteerError.badIndex` for the first damaged one.
  func verify() throws(GazetteerError) {
    var offset = 0
    while offset < size {
      _ = isSound(offset)
      offset += IndexLayout.blockSize
    }
    if let damage { throw damage }
  }

  @inline(__always)
  private func isSound(_ offset: Int) -> Bool {
    guard let checked else { return true }
    let block = offset / IndexLayout.blockSize
    return checked[block].load(ordering: .relaxed) == 1 || check(block)
  }

  @inline(never)
  private func check(_ block: Int) -> Bool {
    guard case .mapped(let file) = holding, let checked else { return true }
    let start = block * IndexLayout.blockSize
    let end = min(start + IndexLayout.blockSize, size)
    // The header and the checksums themselves were checked when the file was opened.
    let from = max(start, checksumsOffset + (size + IndexLayout.blockSize - 1) / IndexLayout.blockSize * 8)
    if from < end {
      let stored = UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: checksumsOffset + block * 8, as: UInt64.self))
      guard stored == Checksum.of(UnsafeRawBufferPointer(rebasing: file.bytes[from..<end])) else {
        damaged.store(block, ordering: .relaxed)
        return false
      }
    }
    checked[block].store(1, ordering: .relaxed)
    return true
  }
}
