extension String {
  /// A folded word as a text.
  package init(folded units: ArraySlice<UInt16>) {
    guard units.allSatisfy({ $0 < 0x800 }) else {
      self.init(decoding: units, as: UTF16.self)
      return
    }
    self.init(unsafeUninitializedCapacity: units.count * 2) { bytes in
      var count = 0
      for unit in units {
        if unit < 0x80 {
          bytes[count] = UInt8(truncatingIfNeeded: unit)
          count &+= 1
        } else {
          bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | unit >> 6)
          bytes[count &+ 1] = UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F)
          count &+= 2
        }
      }
      return count
    }
  }
}
