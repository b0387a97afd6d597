import MapWriting

extension MapWritingError {
  /// What failed, and what was probably meant.
  var advice: String {
    guard case .noSuchLayer(let name, let known) = self else { return description }
    return description + Suggestion.question(for: name, among: known)
  }
}
