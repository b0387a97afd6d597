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
    var lexicon = try Lexicon(yaml: PackageResources.english_yaml)
    lexicon.dates = try DateLexicon(yaml: PackageResources.english_dates_yaml)
    return lexicon
  }
}
