/// A 64-bit hash of the fields of a record: what tells a damaged row from a sound one.
///
/// FNV-1a over the bytes of the fields, each behind its kind and length, so that no two lists of fields have the same
/// bytes.
package struct RecordHash: Sendable {
  /// The hash of what has been added.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of nothing.
  package init() {}

  /// Adds a text, or that there is none.
  package mutating func add(_ text: String?) {
    guard let text else { return add(byte: 0) }
    add(byte: 1)
    add(bits: UInt64(text.utf8.count))
    var hash = value
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    value = hash
  }

  /// Adds a whole number, or that there is none.
  package mutating func add(_ number: Int?) {
    guard let number else { return add(byte: 0) }
    add(byte: 2)
    add(bits: UInt64(bitPattern: Int64(number)))
  }

  /// Adds a number.
  package mutating func add(_ number: Double) {
    add(byte: 3)
    // −0 and 0 are one number to SQLite.
    add(bits: (number == 0 ? 0 : number).bitPattern)
  }

  /// Adds 64 bits, the lowest first.
  package mutating func add(bits: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: bits >> shift))
    }
  }

  private mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

/// The hash of all rows of a compiled gazetteer: what ties its two files together.
package struct RecordFingerprint: Sendable {
  private var places = RecordHash()
  private var names = RecordHash()

  /// The fingerprint of nothing.
  package init() {}

  /// Adds the checksum of the next place.
  package mutating func add(place checksum: UInt64) { places.add(bits: checksum) }

  /// Adds the checksum of the next name.
  package mutating func add(name checksum: UInt64) { names.add(bits: checksum) }

  /// The hash of what has been added.
  package var value: UInt64 {
    var whole = places
    whole.add(bits: names.value)
    return whole.value
  }
}
