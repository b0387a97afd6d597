/// Why a system library cannot be used.
public enum DynamicLibraryError: Error, Sendable, Equatable, CustomStringConvertible {
  /// None of the library's file names could be opened.
  case notFound(library: String, reasons: [String], installation: String)
  /// The library was opened but is too old: it lacks a function.
  case functionMissing(library: String, file: String, function: String, installation: String)

  /// What failed, why, and what to do next.
  public var description: String {
    switch self {
    case .notFound(let library, let reasons, let installation):
      let why = reasons.first.map { " (\($0))" } ?? ""
      return "cannot load the library \(library)\(why); install it: \(installation)"
    case .functionMissing(let library, let file, let function, let installation):
      return "the library \(library) (\(file)) has no function \(function): it is too old; "
        + "install a newer one: \(installation)"
    }
  }
}
