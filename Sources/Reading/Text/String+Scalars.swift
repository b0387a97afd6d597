extension String {
  /// A text of some Unicode scalars, encoded at once.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: scalars.count * 4) { bytes in
      // Without branches, so that several are written together; only ASCII's come out right.
      var bits: UInt32 = 0
      for (index, scalar) in scalars.enumerated() {
        bytes[index] = UInt8(truncatingIfNeeded: scalar.value)
        bits |= scalar.value
      }
      if bits < 0x80 { return scalars.count }
      var count = 0
      for scalar in scalars {
        if scalar.value < 0x80 {
          bytes[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
        } else {
          for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            bytes[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }
}
