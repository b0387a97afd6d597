import Gazetteer

/// One entry made of the rows of one place in all sources, the first source's row first.
///
/// What the first row says stands; what it does not say is taken from the next that does. Names and identifiers are
/// gathered from all, each once.
struct MergedPlace {
  /// A name and where it is from.
  struct Name {
    var name: SourceName
    var source: String
  }

  private let rows: [SourcePlace]
  private let admin: [String]
  private(set) var names: [Name] = []
  private var numberOfText: [String: Int] = [:]

  /// Puts rows together.
  ///
  /// - Parameters:
  ///   - admin: the units that each row lies in.
  ///   - extra: names that stand apart, with the identifier that they belong to.
  init(_ rows: [SourcePlace], admin: [[String]], extra: [Name]) {
    self.rows = rows
    self.admin = admin.first { !$0.isEmpty } ?? []
    for row in rows {
      if !row.names.contains(where: { $0.text == row.name }) {
        add(Name(name: SourceName(row.name, kind: .preferred), source: row.id))
      }
      for name in row.names { add(Name(name: name, source: row.id)) }
    }
    for name in extra { add(name) }
  }

  /// The row of the table `places`.
  func record(number: Int, id: String) -> PlaceRecord {
    PlaceRecord(
      number: number, id: id, name: latinName, arabicName: arabicName, position: rows[0].position,
      precision: rows[0].precision, featureCode: first { $0.featureCode } ?? "",
      country: first { $0.country } ?? "", admin: admin, pcode: first { $0.pcode },
      bank: rows.lazy.compactMap(\.bank).first?.rawValue,
      population: rows.lazy.compactMap(\.population).first,
      sources: sources)
  }

  /// The preferred name; where it is not in Latin letters, the best that is.
  private var latinName: String {
    let preferred = rows[0].name
    if ScriptOfText.hasLatin(preferred) { return preferred }
    return best { ScriptOfText.hasLatin($0.text) && ($0.language == "en" || $0.language == "und") }
      ?? best { ScriptOfText.hasLatin($0.text) } ?? preferred
  }

  private var arabicName: String? {
    best { $0.language == "ar" && ScriptOfText.isArabic($0.text) }
      ?? best { $0.language == "und" && ScriptOfText.isArabic($0.text) }
  }

  /// All identifiers with a label, joined by `|`.
  private var sources: String {
    var seen = Set<String>()
    var list: [String] = []
    for id in rows.flatMap({ [$0.id] + $0.sameAs }) where id.contains(":") && seen.insert(id).inserted {
      list.append(id.replacing("|", with: "%7C"))
    }
    return list.isEmpty ? rows[0].id.replacing("|", with: "%7C") : list.joined(separator: "|")
  }

  /// The first name that fits, the preferred before the others.
  private func best(_ fits: (SourceName) -> Bool) -> String? {
    var fallback: String?
    for entry in names where entry.name.kind != .code && fits(entry.name) {
      if entry.name.kind == .preferred { return entry.name.text }
      fallback = fallback ?? entry.name.text
    }
    return fallback
  }

  private func first(_ value: (SourcePlace) -> String?) -> String? {
    for row in rows {
      if let value = value(row), !value.isEmpty { return value }
    }
    return nil
  }

  /// Adds a name that is not there yet; of one that is, the language where it was unknown.
  private mutating func add(_ name: Name) {
    guard !name.name.text.isEmpty else { return }
    if let known = numberOfText[name.name.text] {
      if names[known].name.language == "und" { names[known].name.language = name.name.language }
      return
    }
    numberOfText[name.name.text] = names.count
    names.append(name)
  }
}

/// Which scripts a text is written in.
enum ScriptOfText {
  static func hasLatin(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
      default: false
      }
    }
  }

  /// Whether the letters of a name are those of Arabic; Persian and Urdu have more.
  static func isArabic(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return !letters.isEmpty && letters.allSatisfy { (0x620...0x65F).contains($0.value) }
  }
}
