import MapLayers
import Reading

/// Symbol identification codes of MIL-STD-2525D: twenty digits, here of symbol set 25 (control measures), in reality,
/// of unknown identity, present.
///
/// Source: MIL-STD-2525D (2014), appendix H.
enum Symbol {
  /// The axis of advance of the main attack (151403) where the report says that it is that one, else of a supporting attack
  /// (151404). None for a withdrawal, which is no axis of advance.
  static func axis(_ claim: Claim) -> String? {
    guard claim.kind != .withdrawal else { return nil }
    return claim.isMainEffort ? MapStyle.mainAxisSymbol : code("151404")
  }

  /// The line of contact (140200), which a front line is.
  static let front = code("140200")

  /// An encirclement (151800), which a pocket is.
  static let pocket = code("151800")

  private static func code(_ entity: String) -> String { "1001250000" + entity + "0000" }
}
