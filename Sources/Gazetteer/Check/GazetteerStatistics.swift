import GRDB

/// Counts of a gazetteer.
public struct GazetteerStatistics: Sendable, Hashable {
  /// How many places there are.
  public var places = 0
  /// How many names there are.
  public var names = 0
  /// How many places have a name in Arabic script.
  public var withArabicName = 0
  /// Places by country code.
  public var byCountry: [String: Int] = [:]
  /// Places by feature code.
  public var byFeatureCode: [String: Int] = [:]
  /// Places by bank of the Euphrates, `none` where there is none.
  public var byBank: [String: Int] = [:]
  /// Identifiers by the source that they are of.
  public var bySource: [String: Int] = [:]
  /// Names by language code.
  public var namesByLanguage: [String: Int] = [:]
}

extension Gazetteer {
  /// Counts its places and names; those of a compiled gazetteer are counted in its database.
  ///
  /// - Throws: `GazetteerError.badIndex` where a compiled gazetteer is damaged.
  public func statistics() throws(GazetteerError) -> GazetteerStatistics {
    var statistics = GazetteerStatistics()
    for part in parts.parts {
      if let compiled = part as? CompiledGazetteer {
        statistics.add(try compiled.records.statistics())
      } else {
        statistics.add(part)
      }
    }
    return statistics
  }
}

extension GazetteerStatistics {
  /// Adds the counts of another gazetteer.
  mutating func add(_ other: GazetteerStatistics) {
    places += other.places
    names += other.names
    withArabicName += other.withArabicName
    byCountry.merge(other.byCountry) { $0 + $1 }
    byFeatureCode.merge(other.byFeatureCode) { $0 + $1 }
    byBank.merge(other.byBank) { $0 + $1 }
    bySource.merge(other.bySource) { $0 + $1 }
    namesByLanguage.merge(other.namesByLanguage) { $0 + $1 }
  }

  /// Counts the places and names of a part, one by one.
  mutating func add(_ part: any GazetteerPart) {
    places += part.placeCount
    names += part.nameCount
    for number in 0..<part.placeCount {
      let place = part.place(number)
      if place.arabicName != nil { withArabicName += 1 }
      byCountry[place.country, default: 0] += 1
      byFeatureCode[place.featureCode, default: 0] += 1
      byBank[place.bank?.rawValue ?? "none", default: 0] += 1
      for source in place.sources { bySource[String(source.prefix { $0 != ":" }), default: 0] += 1 }
    }
    for number in 0..<part.nameCount { namesByLanguage[part.name(number).language, default: 0] += 1 }
  }
}

extension RecordStore {
  /// Counts the records, in the database: nothing is kept in memory but the counts.
  ///
  /// - Throws: `GazetteerError.badIndex` where the file is damaged.
  public func statistics() throws(GazetteerError) -> GazetteerStatistics {
    var statistics = GazetteerStatistics()
    statistics.places = placeCount
    statistics.names = nameCount
    statistics.byCountry = try counts("SELECT country, count(*) FROM places GROUP BY 1")
    statistics.byFeatureCode = try counts("SELECT feature_code, count(*) FROM places GROUP BY 1")
    statistics.byBank = try counts("SELECT ifnull(bank, 'none'), count(*) FROM places GROUP BY 1")
    statistics.namesByLanguage = try counts("SELECT lang, count(*) FROM names GROUP BY 1")
    statistics.withArabicName =
      try counts("SELECT 'all', count(name_ar) FROM places").values.reduce(0, +)
    var bySource: [String: Int] = [:]
    try forEach("SELECT sources FROM places") { row in
      var fields = RowFields(row)
      for identifier in (fields.text() ?? "").split(separator: "|") {
        bySource[String(identifier.prefix { $0 != ":" }), default: 0] += 1
      }
      return true
    }
    statistics.bySource = bySource
    return statistics
  }

  private func counts(_ sql: String) throws(GazetteerError) -> [String: Int] {
    var counts: [String: Int] = [:]
    try forEach(sql) { row in
      var fields = RowFields(row)
      let key = fields.text() ?? ""
      counts[key, default: 0] += fields.int() ?? 0
      return true
    }
    return counts
  }
}
