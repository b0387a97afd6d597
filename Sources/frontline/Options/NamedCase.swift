import ArgumentParser

/// A choice by name on the command line.
protocol NamedCase: CaseIterable, RawRepresentable<String> {}

extension NamedCase {
  /// All names.
  static var names: [String] { allCases.map(\.rawValue) }

  /// The case of a name.
  ///
  /// - Throws: `ValidationError` with the nearest name, or all of them.
  static func named(_ text: String) throws -> Self {
    if let found = Self(rawValue: text) { return found }
    if let nearest = Suggestion.nearest(to: text, among: names) {
      throw ValidationError("did you mean \(nearest)?")
    }
    throw ValidationError("it takes \(names.joined(separator: ", "))")
  }
}
