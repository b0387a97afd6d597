/// The columns of OCHA's tables of P-codes, in the spellings that they come in: `admin3Name_en`, `ADM3_AR`, `adm3_name1`,
/// `ADM3_PCODE`, `admin4Pcode`, `Community_Pcode`, `pcode` beside `name_en`.
struct OCHAColumns {
  /// A level of units, from the country (0); places are `community`.
  struct Level {
    var code: Int?
    var names: [(language: String, column: Int)] = []
    /// Columns whose language another column of the row names (`lang1` of `adm1_name1`).
    var named: [(languageColumn: Int, column: Int)] = []
  }

  /// The level of places below the units.
  static let community = 9

  private(set) var levels: [Int: Level] = [:]
  /// The level of a table that names only its own rows' codes (`pcode`), by the columns for the units above it.
  let ownLevel: Int?

  init(_ columns: [String]) {
    let keys = columns.map(ColumnName.key)
    var levels: [Int: Level] = [:]
    var plain = Level()
    for (index, key) in keys.enumerated() {
      if let (level, rest) = Self.level(of: key) {
        Self.add(rest, column: index, keys, to: &levels[level, default: Level()])
      } else if key == "pcode" || key.hasPrefix("name") {
        Self.add(key, column: index, keys, to: &plain)
      }
    }
    levels = levels.filter { $0.value.code != nil || !$0.value.names.isEmpty || !$0.value.named.isEmpty }
    if !levels.values.contains(where: { $0.code != nil }), plain.code != nil {
      let parents = [
        ["governorate", "province", "region", "state"], ["district", "county"], ["subdistrict"],
      ]
      let depth = parents.lastIndex { !$0.allSatisfy { !keys.contains($0) } }.map { $0 + 2 } ?? 1
      levels[depth] = plain
      ownLevel = depth
    } else {
      ownLevel = nil
    }
    self.levels = levels
  }

  /// Whether a table has P-codes with names.
  static func match(_ columns: [String]) -> Bool {
    OCHAColumns(columns).levels.values.contains { $0.code != nil && !($0.names.isEmpty && $0.named.isEmpty) }
  }

  /// All columns with text that is kept.
  var texts: [Int] { levels.values.flatMap { $0.names.map(\.column) + $0.named.map(\.column) } }

  /// The level and what follows it: `adm3pcode` is 3 and `pcode`.
  private static func level(of key: String) -> (level: Int, rest: String)? {
    for prefix in ["adminlevel", "admin", "adm"] where key.hasPrefix(prefix) {
      let rest = key.dropFirst(prefix.count)
      guard let digit = rest.first.flatMap({ Int(String($0)) }), digit <= 5 else { continue }
      return (digit, String(rest.dropFirst()))
    }
    for prefix in ["community", "locality", "village", "settlement", "neighbourhood", "location"]
    where key.hasPrefix(prefix) {
      return (community, String(key.dropFirst(prefix.count)))
    }
    return nil
  }

  private static func add(_ rest: String, column: Int, _ keys: [String], to level: inout Level) {
    switch rest {
    case "pcode", "pcod", "code": if level.code == nil { level.code = column }
    case "name", "": level.names.append(("und", column))
    case "nameenglish", "english": level.names.append(("en", column))
    case "namearabic", "arabic": level.names.append(("ar", column))
    default:
      var tag = rest
      for prefix in ["name", "altname1", "altname2", "altname", "alt1", "alt2", "alt"]
      where tag.hasPrefix(prefix) {
        tag = String(tag.dropFirst(prefix.count))
        break
      }
      if let digit = Int(tag), rest.hasPrefix("name"), let language = keys.firstIndex(of: "lang\(digit)") {
        level.named.append((language, column))
      } else if tag.utf8.count <= 3, LanguageCode.isTag(tag) {
        level.names.append((LanguageCode.normalized(tag), column))
      }
    }
  }
}
