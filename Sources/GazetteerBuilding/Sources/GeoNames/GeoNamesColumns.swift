import Geodesy

/// A row of GeoNames' dump: its columns, and how they become a place.
struct GeoNamesColumns {
  /// How many there are.
  static let count = 19

  private enum Column {
    static let (id, name, ascii, alternates, latitude, longitude) = (0, 1, 2, 3, 4, 5)
    static let (featureClass, featureCode, country, admin1, population) = (6, 7, 8, 10, 14)
  }

  /// The fields of the current row.
  let fields: [Range<Int>]

  /// The identifier of the row.
  ///
  /// - Throws: `RowFault` where the number of columns is wrong or the identifier is no number.
  func identifier(_ reader: LineReader) throws(RowFault) -> Int {
    guard fields.count == Self.count else {
      throw RowFault("\(fields.count) columns where \(Self.count) are needed")
    }
    let text = reader.text(fields[Column.id])
    guard let number = Int(text), number > 0 else {
      throw RowFault("the identifier \"\(text.prefix(40))\" is not a number")
    }
    return number
  }

  /// The place of the row.
  func place(_ reader: LineReader, identifier: Int) throws(RowFault) -> SourcePlace {
    let country = reader.text(fields[Column.country])
    guard country.isEmpty || country.utf8.count == 2 else {
      throw RowFault("the country \"\(country.prefix(40))\" is not a code of two letters")
    }
    let position = try CoordinateCheck.position(
      latitude: reader.text(fields[Column.latitude]), longitude: reader.text(fields[Column.longitude]),
      country: country)
    let name = NameText.clean(reader.text(fields[Column.name]))
    guard !name.isEmpty else { throw RowFault("the name is empty") }
    let code = reader.text(fields[Column.featureCode])
    let featureClass = fields[Column.featureClass].first.map { reader.bytes[$0] }
    var place = SourcePlace(
      id: "geonames:\(identifier)", name: name, names: names(reader, preferred: name), position: position,
      precision: FeaturePrecision.metres(code: code, featureClass: featureClass), featureCode: code,
      country: country, line: reader.number)
    place.adminCodes = adminCodes(reader, country: country, below: Self.level(of: code))
    place.population = try population(reader)
    return place
  }

  /// The code of the unit that the row itself is (`SY.07`), or nil where it is none.
  func unitCode(_ reader: LineReader) -> String? {
    guard let level = Self.level(of: reader.text(fields[Column.featureCode])) else { return nil }
    let codes = adminCodes(reader, country: reader.text(fields[Column.country]), below: nil)
    return codes.count >= level ? codes[level - 1] : nil
  }

  private func names(_ reader: LineReader, preferred: String) -> [SourceName] {
    var names = NameList()
    names.add(preferred, kind: .preferred)
    names.add(reader.text(fields[Column.ascii]))
    var start = fields[Column.alternates].lowerBound
    let end = fields[Column.alternates].upperBound
    while start < end {
      let stop = reader.bytes[start..<end].firstIndex(of: UInt8(ascii: ",")) ?? end
      names.add(reader.text(start..<stop))
      start = stop + 1
    }
    return names.names
  }

  /// `SY.07`, `SY.07.0702` and so on, up to the first code that is empty. `00` stands for none.
  private func adminCodes(_ reader: LineReader, country: String, below level: Int?) -> [String] {
    guard !country.isEmpty else { return [] }
    var codes: [String] = []
    var code = country
    for column in Column.admin1..<min(Column.admin1 + 4, Column.admin1 + (level ?? 5) - 1) {
      let text = reader.text(fields[column])
      guard !text.isEmpty, text != "00" else { break }
      code += ".\(text)"
      codes.append(code)
    }
    return codes
  }

  private func population(_ reader: LineReader) throws(RowFault) -> Int? {
    let text = reader.text(fields[Column.population])
    guard !text.isEmpty else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw RowFault("the population \"\(text.prefix(40))\" is not a whole number")
    }
    return number == 0 ? nil : number
  }

  /// 1 for `ADM1` to 4 for `ADM4`; nil for everything else, former units (`ADM1H`) among it.
  private static func level(of code: String) -> Int? {
    switch code {
    case "ADM1": 1
    case "ADM2": 2
    case "ADM3": 3
    case "ADM4": 4
    default: nil
    }
  }
}
