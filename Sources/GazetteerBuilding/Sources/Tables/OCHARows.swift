/// Makes units and places of the rows of a table of P-codes.
struct OCHARows {
  /// What a row says.
  struct Row {
    /// Its identifier.
    var id: String
    /// Its units from the largest, itself last where it is one.
    var units: [(code: String, name: String)]
    /// The place, where it has coordinates.
    var place: SourcePlace?
  }

  private let columns: OCHAColumns
  private let guess: TableGuess
  private let position: RowPosition
  private let label: String
  private let order: [Int]

  init(
    _ table: any TableReader, _ columns: OCHAColumns, options: SourceOptions, label: String
  ) throws(GazetteerBuildError) {
    self.columns = columns
    guess = TableGuess(table)
    position = try RowPosition(table, guess: guess, options: options)
    self.label = label
    order = columns.levels.keys.sorted()
  }

  /// What the current row says.
  func row(_ table: any TableReader) throws(RowFault) -> Row {
    var above: [(code: String, name: String)] = []
    var own: (level: Int, code: String, names: [SourceName])?
    for level in order {
      guard let found = columns.levels[level] else { continue }
      let names = names(of: found, in: table)
      let code = NameText.clean(table.text(found.code))
      guard found.code == nil || !code.isEmpty else { continue }
      if let own, own.level > 0 { above.append((own.code, own.names.first?.text ?? "")) }
      own = (level, code, names)
    }
    guard let own else { throw RowFault("there is no P-code") }
    guard let name = own.names.first?.text else { throw RowFault("the name is empty") }
    guard !own.code.isEmpty else { throw RowFault("the P-code is empty") }
    guard own.code.utf8.count <= 20, !own.code.contains(" ") else {
      throw RowFault("\"\(own.code.prefix(40))\" is no P-code")
    }
    let isUnit = own.level > 0 && own.level != OCHAColumns.community
    let units = above.filter { !$0.code.isEmpty && !$0.name.isEmpty } + (isUnit ? [(own.code, name)] : [])
    var row = Row(id: "\(label):\(own.code)", units: units, place: nil)
    let country = CountryCode.ofPCode(own.code) ?? CountryCode.normalized(table.text(guess.country)) ?? ""
    guard let shape = try position.shape(table, country: country) else { return row }
    let feature = Self.featureCode(own.level)
    var place = SourcePlace(
      id: row.id, name: name, names: own.names, position: shape.position,
      precision: shape.extent ?? FeaturePrecision.metres(code: feature), featureCode: feature,
      country: country,
      line: table.line)
    place.pcode = own.code
    place.admin = above.map(\.name).filter { !$0.isEmpty }
    place.adminCodes = above.map(\.code).filter { !$0.isEmpty }
    place.population = CoordinateCheck.number(table.text(guess.population))
      .flatMap { $0 >= 1 ? Int(exactly: $0.rounded()) : nil }
    let (geonames, wikidata) = (table.text(guess.geonames), table.text(guess.wikidata))
    if !geonames.isEmpty, geonames != "0" { place.sameAs.append("geonames:\(geonames)") }
    if wikidata.hasPrefix("Q") { place.sameAs.append("wikidata:\(wikidata)") }
    row.place = place
    return row
  }

  private func names(of level: OCHAColumns.Level, in table: any TableReader) -> [SourceName] {
    var list = NameList()
    // English and what has no language first: reports and the other tables name units so.
    for (language, column) in level.names.sorted(by: { Self.rank($0.language) < Self.rank($1.language) }) {
      let text = table.text(column)
      list.add(
        text, language: language,
        kind: NameList.isRomanized(text, language: language) ? .romanization : .official)
    }
    for (languageColumn, column) in level.named {
      list.add(
        table.text(column), language: LanguageCode.normalized(table.text(languageColumn)), kind: .official)
    }
    if columns.ownLevel != nil {
      for column in guess.others {
        for text in table.text(column).split(separator: "|") { list.add(String(text)) }
      }
    }
    return list.names
  }

  private static func rank(_ language: String) -> Int { language == "en" ? 0 : language == "und" ? 1 : 2 }

  private static func featureCode(_ level: Int) -> String {
    switch level {
    case 0: "PCLI"
    case OCHAColumns.community: "PPL"
    default: "ADM\(level)"
    }
  }
}
