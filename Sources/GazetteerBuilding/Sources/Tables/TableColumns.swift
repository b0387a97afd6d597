/// Which columns of a table say what: those that the user names, and for the rest those with a usual name.
struct TableColumns {
  let name: Int?
  /// Columns with names in a language.
  let names: [(language: String, column: Int)]
  let others: [Int]
  let position: RowPosition
  let id, featureClass, country, population, precision, pcode: Int?
  let geonames, wikidata: Int?
  let admin: [Int]

  /// Finds the columns.
  ///
  /// - Throws: `unknownFormat` where a column that the user names is not there, or none has names.
  init(_ table: any TableReader, options: SourceOptions) throws(GazetteerBuildError) {
    let guess = TableGuess(table)
    var languages: [(language: String, column: Int)] = []
    for (language, column) in options.nameFields.sorted(by: { $0.key < $1.key }) {
      if let index = try table.column(stated: column) {
        languages.append((LanguageCode.normalized(language), index))
      }
    }
    let given = Set(languages.map(\.language))
    languages += guess.languages.filter { !given.contains($0.language) }
    names = languages
    let main = try table.column(stated: options.nameField) ?? guess.name
    name = main
    guard main != nil || !languages.isEmpty else {
      throw .unknownFormat(
        path: table.path,
        reason: "no column looks like names; it has \(table.columns.joined(separator: ", ")): "
          + "say which with --name-field")
    }
    others = guess.others
    id = try table.column(stated: options.idField) ?? guess.id
    featureClass = try table.column(stated: options.classField) ?? guess.featureClass
    position = try RowPosition(table, guess: guess, options: options)
    country = guess.country
    population = guess.population
    precision = guess.precision
    pcode = guess.pcode
    geonames = guess.geonames
    wikidata = guess.wikidata
    admin = guess.admin
  }

  /// The columns with text that is kept.
  var texts: [Int] { [name].compactMap { $0 } + names.map(\.column) + others + admin }

  /// The place of the current row; nil where the row has no coordinates at all.
  func place(_ table: any TableReader, label: String) throws(RowFault) -> SourcePlace? {
    let code = CountryCode.normalized(table.text(country)) ?? CountryCode.ofPCode(table.text(pcode)) ?? ""
    guard let shape = try position.shape(table, country: code) else { return nil }
    let names = sourceNames(table)
    let stated = NameText.clean(table.text(name))
    let shown = stated.isEmpty ? names.first?.text ?? "" : stated
    guard !shown.isEmpty else { throw RowFault("the name is empty") }
    let feature = FeatureWords.code(table.text(featureClass))
    let identifier = table.text(id).isEmpty ? "\(table.line)" : table.text(id)
    let metres = CoordinateCheck.number(table.text(precision)).flatMap { $0 > 0 ? $0 : nil }
    var place = SourcePlace(
      id: "\(label):\(identifier)", name: shown, names: names, position: shape.position,
      precision: metres ?? shape.extent ?? FeaturePrecision.metres(code: feature), featureCode: feature,
      country: code,
      line: table.line)
    place.admin = admin.map { NameText.clean(table.text($0)) }.filter { !$0.isEmpty }
    place.pcode = table.text(pcode).isEmpty ? nil : table.text(pcode)
    place.population = CoordinateCheck.number(table.text(population)).flatMap {
      $0 >= 1 ? Int(exactly: $0.rounded()) : nil
    }
    let geonames = table.text(self.geonames)
    if !geonames.isEmpty, geonames != "0" { place.sameAs.append("geonames:\(geonames)") }
    let wikidata = table.text(self.wikidata)
    if wikidata.hasPrefix("Q") { place.sameAs.append("wikidata:\(wikidata)") }
    return place
  }

  private func sourceNames(_ table: any TableReader) -> [SourceName] {
    var list = NameList()
    if !names.contains(where: { $0.column == name }) { list.add(table.text(name), kind: .preferred) }
    for (language, column) in names {
      let text = table.text(column)
      list.add(
        text, language: language,
        kind: NameList.isRomanized(text, language: language) ? .romanization : .preferred)
    }
    for column in others {
      for text in table.text(column).split(whereSeparator: { "|;,،".contains($0) }) { list.add(String(text)) }
    }
    return list.names
  }
}
