/// A name that was found in a text.
public struct NameHit: Sendable {
  /// Where it stands in the text, in bytes of UTF-8.
  public let bytes: Range<Int>
  /// Where it stands in the text, in Unicode scalars.
  public let scalars: Range<Int>
  /// Whether an Arabic particle is written with it (و ف ب ل ك); it stands before the name, outside of `bytes`.
  public let isPrefixed: Bool
  /// The numbers of all names that are written so, in `Gazetteer.names`; never empty.
  public let names: NameNumbers
}

/// The numbers of the names with one key. Each is read when it is asked for.
public struct NameNumbers: Sendable, Sequence {
  let image: IndexImage
  let key: Int
  let start: Int

  /// Reads the numbers.
  public struct Iterator: IteratorProtocol {
    let numbers: NameNumbers
    let listings: UnsafeBufferPointer<UInt32>
    var position = 0

    /// The next number.
    public mutating func next() -> Int? {
      while position < listings.count {
        let stored = UInt32(littleEndian: listings[position])
        position += 1
        if stored & NameIndex.withoutClassWord == 0 { return Int(stored) + numbers.start }
      }
      return nil
    }
  }

  /// From the first.
  public func makeIterator() -> Iterator {
    Iterator(
      numbers: self, listings: NameIndex.listings(ofKey: key, in: image, image.section(.keyRecords)))
  }
}
