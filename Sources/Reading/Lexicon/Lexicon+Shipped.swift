/// Where lexicons come from.
extension Lexicon {
  /// A lexicon from the bytes of a YAML file.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  public init(yaml bytes: [UInt8]) throws(LexiconError) {
    self = try LexiconLoader(bytes: bytes).lexicon
  }

  /// The English lexicon that ships with the library.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  public static func english() throws(LexiconError) -> Lexicon {
    try Lexicon(yaml: PackageResources.english_yaml)
  }
}
