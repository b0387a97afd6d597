extension Gazetteer {
  /// The places with exactly a name: folded, without articles, in any of their spellings; nothing that sounds alike.
  ///
  /// ```swift
  /// let numbers = gazetteer.places(named: "Al-Baghuz al-Fawqani")   // of `gazetteer.places`
  /// ```
  ///
  /// No record is read: a million names are asked for at several hundred thousand a second. `lookup` also hears names
  /// that are spelled otherwise, and puts the likeliest first.
  public func places(named name: String) -> [Int] {
    let key = NameKey(name)
    guard !key.units.isEmpty else { return [] }
    var found: [Int] = []
    key.units.withUnsafeBufferPointer { units in
      for (number, part) in parts.parts.enumerated() {
        let index = part.index
        guard let known = index.probe(key.hash, units).key else { continue }
        let start = parts.placeStarts[number]
        index.forEachName(ofKey: known) { name, isWithoutClassWord in
          guard !isWithoutClassWord else { return }
          let place = part.place(ofName: name) + start
          if !found.contains(place) { found.append(place) }
        }
      }
    }
    return found
  }

  /// The numbers, in `names`, of all names that are exactly a name.
  public func names(exactly name: String) -> [Int] {
    let key = NameKey(name)
    return zip(parts.parts, parts.nameStarts).flatMap { part, start in
      part.index.names(for: key).map { $0 + start }
    }
  }
}
