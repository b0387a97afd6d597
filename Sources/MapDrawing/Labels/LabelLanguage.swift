/// In which letters a picture names places.
public enum LabelLanguage: String, Sendable, CaseIterable {
  /// In Latin letters, where a place has such a name.
  case english = "en"
  /// In Arabic letters, where a place has such a name.
  case arabic = "ar"
  /// In both, one above the other.
  case both

  /// The lines of a label; one at least.
  func lines(_ name: String, _ arabicName: String?) -> [String] {
    guard let arabicName, arabicName != name else { return [name] }
    switch self {
    case .english: return [LabelText.isRightToLeft(name) ? arabicName : name]
    case .arabic: return [arabicName]
    case .both: return [name, arabicName]
    }
  }
}
