/// The countries of the world by name, as `Lexicons/countries.csv` lists them: so that a context that names one is known
/// to be a country, whether the gazetteer has it or not.
///
/// Sources of the table: Unicode CLDR's names of territories in ten languages, and ISO 3166 alpha-3 codes as GeoNames
/// lists them.
struct CountryNames: Sendable {
  private let codes: [[UInt16]: String]

  /// The table that ships, read once; empty if the file is broken, which a test excludes.
  static let common: CountryNames =
    (try? CountryNames(csv: PackageResources.countries_csv, path: "countries.csv")) ?? CountryNames()

  private init() {
    codes = [:]
  }

  /// Reads a table.
  ///
  /// - Throws: `GazetteerError.badRow` for a code that is not of two letters, or a name of two countries.
  init(csv: [UInt8], path: String) throws(GazetteerError) {
    var table = try CSVTable(bytes: csv, path: path, needs: ["code", "names"])
    let (code, names) = (table.column("code"), table.column("names"))
    let source = table
    var codes: [[UInt16]: String] = [:]
    try table.forEach(onProblem: nil) { row throws(GazetteerError) in
      let value = source.text(row.fields[code])
      guard value.utf8.count == 2 else {
        throw .badRow(path: path, line: row.line, reason: "the code \"\(value)\" is not of two letters")
      }
      for name in source.text(row.fields[names]).split(separator: "|") {
        let key = NameKey(String(name)).units
        if let other = codes[key], other != value {
          throw .badRow(path: path, line: row.line, reason: "\(name) is a name of \(other) too")
        }
        codes[key] = value
      }
    }
    self.codes = codes
  }

  /// The two-letter code of a country by one of its names.
  func code(of name: String) -> String? { codes[NameKey(name).units] }
}
