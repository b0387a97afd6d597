extension Gazetteer {
  /// What is known of a name that reports have and no source locates; nil for any other.
  ///
  /// - Throws: `GazetteerError` for a broken `UNLOCATED.csv`, with its line.
  public func unlocated(named name: String) throws(GazetteerError) -> UnlocatedName? {
    let key = NameKey(name)
    guard !key.units.isEmpty else { return nil }
    for part in parts.parts {
      if let found = try part.unlocated(key) { return found }
    }
    return nil
  }

  /// Whether a name is that of a place that no source locates, so that no place with a name like it is meant.
  func isUnlocated(_ name: String) throws(GazetteerError) -> Bool {
    let key = NameKey(name)
    guard let found = try unlocated(named: name), !found.isCommon else { return false }
    return !parts.parts.contains { !$0.index.names(for: key).isEmpty }
  }
}
