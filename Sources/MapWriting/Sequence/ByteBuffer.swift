/// Bytes that are added to at the end and taken away all at once.
///
/// An array asks at every byte whether somebody else holds it; this has one holder.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes there are.
  private(set) var count = 0

  /// An empty one with room for so many bytes; it grows when they are used up.
  init(capacity: Int) {
    self.capacity = max(64, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// Lends the bytes.
  func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Makes room for so many more bytes and gives the place where they go; ``add(_:)`` says how many were put there.
  @inline(__always)
  mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if more > capacity - count { grow(by: more) }
    return base + count
  }

  /// Counts bytes that were put into the room.
  @inline(__always)
  mutating func add(_ more: Int) { count += more }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room(for: 1).pointee = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    room(for: bytes.count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Appends a text that stands in the program.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a part of another buffer.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of other: borrowing ByteBuffer) {
    append(UnsafeBufferPointer(start: other.base + range.lowerBound, count: range.count))
  }

  /// Takes away what follows the first so many bytes; all of them where none is named.
  mutating func shorten(to count: Int = 0) { self.count = min(count, self.count) }

  private mutating func grow(by more: Int) {
    let larger = max(2 * capacity, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.moveInitialize(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }
}
