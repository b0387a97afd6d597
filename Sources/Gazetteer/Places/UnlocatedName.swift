/// A name that reports have and no source locates, with what is known of it.
///
/// A place elsewhere whose name is nearly the same is not meant by it: a look-up refuses that, and says what is known.
public struct UnlocatedName: Sendable, Hashable {
  /// As reports write it.
  public let name: String
  /// What the reports say of where it lies.
  public let known: String
  /// The reports: `wikipedia:Deir ez-Zor campaign (2017-2019)`.
  public let source: String
  /// Places elsewhere bear the name, and may be meant by it.
  public let isCommon: Bool
}
