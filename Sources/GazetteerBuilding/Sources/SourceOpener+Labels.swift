import SystemPackage

extension SourceOpener {
  /// What the identifiers of files begin with whose format has no label of its own: the names of the files, with a number
  /// where one occurs again, so that row 1 of one is never taken for row 1 of the other.
  public static func labels(of paths: [String]) -> [String] {
    unique(paths.map { label(of: $0) }) { "\($0)-\($1)" }
  }

  /// What reports call files: their names without their folders, with a number where one occurs again.
  public static func names(of paths: [String]) -> [String] {
    unique(paths.map { FilePath($0).lexicallyNormalized().lastComponent?.string ?? $0 }) { "\($0) (\($1))" }
  }

  private static func unique(_ names: [String], _ numbered: (String, Int) -> String) -> [String] {
    var taken = Set<String>()
    return names.map { name in
      var (unique, use) = (name, 1)
      while !taken.insert(unique).inserted {
        use += 1
        unique = numbered(name, use)
      }
      return unique
    }
  }
}
