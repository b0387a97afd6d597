/// What each scalar of the Basic Multilingual Plane becomes when a text is scanned, filled as scalars are met.
///
/// The same folding as `NameFolding`, in a form that bytes can be looked up in: one number says whether a scalar is a gap,
/// vanishes, or which unit it becomes.
enum ScanTable {
  /// Not met yet.
  static let unknown: UInt16 = 0
  /// Stands between words.
  static let gap: UInt16 = 1
  /// Vanishes inside a word.
  static let dropped: UInt16 = 2
  /// Vanishes, and belongs to the word that it follows.
  static let mark: UInt16 = 3
  /// Becomes several units, or one that would be mistaken for these numbers: folded each time.
  static let several: UInt16 = 4
  /// Every larger number is the unit itself.
  static let lastCode: UInt16 = 4

  /// A table with the codes of ASCII, to be filled.
  static func make() -> [UInt16] {
    var codes = [UInt16](repeating: unknown, count: 0x10000)
    for value in UInt32(0)..<0x80 {
      if let scalar = Unicode.Scalar(value) { codes[Int(value)] = code(scalar) }
    }
    return codes
  }

  /// The code of a scalar.
  static func code(_ scalar: Unicode.Scalar) -> UInt16 {
    var units: [UInt16] = []
    guard NameFolding.fold(scalar, into: &units, table: FoldingTable.units) else { return gap }
    switch units.count {
    case 0: return scalar.properties.generalCategory == .nonspacingMark ? mark : dropped
    case 1 where units[0] > lastCode: return units[0]
    default: return several
    }
  }
}
