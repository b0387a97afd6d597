import Reading

/// Symbol identification codes of MIL-STD-2525D: twenty digits, here of symbol set 25 (control measures), in reality,
/// of unknown identity, present.
///
/// Source: MIL-STD-2525D (2014), appendix H.
enum Symbol {
  /// The supporting axis of advance (151404): reports seldom say which effort is the main one. None for a withdrawal,
  /// which is no axis of advance.
  static func axis(_ kind: Claim.Kind) -> String? {
    kind == .withdrawal ? nil : code("151404")
  }

  /// The line of contact (140200), which a front line is.
  static let front = code("140200")

  /// An encirclement (151800), which a pocket is.
  static let pocket = code("151800")

  private static func code(_ entity: String) -> String { "1001250000" + entity + "0000" }
}
