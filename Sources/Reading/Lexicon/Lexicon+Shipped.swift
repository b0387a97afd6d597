/// Where lexicons come from.
extension Lexicon {
  /// A lexicon from the bytes of a YAML file.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  public convenience init(yaml bytes: [UInt8]) throws(LexiconError) {
    self.init(try LexiconLoader(bytes: bytes).lexicon)
  }

  /// The English lexicon that ships with the library.
  ///
  /// - Throws: `LexiconError`, which names the entry at fault.
  public static func english() throws(LexiconError) -> Lexicon {
    var contents = try LexiconLoader(bytes: PackageResources.english_yaml).lexicon
    contents.dates = try DateLexicon(yaml: PackageResources.english_dates_yaml)
    return Lexicon(contents)
  }
}
