/// Tells the format of text by its first lines.
enum TextGuess {
  /// The format of a file that begins so; nil where it is none of those that are read as text.
  static func format(of head: [UInt8]) -> SourceFormat? {
    let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    guard let first = start.first(where: { $0 > 0x20 }) else { return nil }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return json(start) }
    let lines = start.split(separator: 0x0A, maxSplits: 20).prefix(20).map {
      $0.last == 0x0D ? $0.dropLast() : $0
    }
    for line in lines {
      if let format = tabbed(line.split(separator: 0x09, omittingEmptySubsequences: false)) { return format }
    }
    return header(lines.first ?? [])
  }

  /// The format of a table by the names of its columns.
  static func format(ofColumns columns: [String]) -> SourceFormat? {
    let keys = Set(columns.map(ColumnName.key))
    if keys.isSuperset(of: ["id", "name", "lat", "lon", "precisionm", "featurecode"]) { return .csvFolder }
    if keys.contains("wofid") || keys.isSuperset(of: ["id", "name", "placetype"]) { return .wof }
    if OCHAColumns.match(columns) { return .ocha }
    if keys.isSuperset(of: ["lat", "lon"]) || keys.isSuperset(of: ["latitude", "longitude"])
      || keys.isSuperset(of: ["lat", "long"]) || keys.isSuperset(of: ["lat", "lng"])
      || keys.isSuperset(of: ["x", "y"])
    {
      return .table
    }
    return nil
  }

  private static func tabbed(_ fields: [ArraySlice<UInt8>]) -> SourceFormat? {
    func isNumber(_ index: Int) -> Bool {
      !fields[index].isEmpty && fields[index].count < 12
        && fields[index].allSatisfy { (0x30...0x39).contains($0) }
    }
    switch fields.count {
    case GeoNamesColumns.count where isNumber(0) && fields[6].count <= 1: return .geonames
    case 4 where GeoNamesAdminCodesSource.isCode(fields[0]) && isNumber(3): return .geonamesAdminCodes
    case 4...10 where isNumber(0) && isNumber(1) && fields[2].count <= 8: return .alternateNames
    default: return nil
    }
  }

  private static func header(_ line: ArraySlice<UInt8>) -> SourceFormat? {
    guard let text = String(validating: line, as: UTF8.self) else { return nil }
    let delimiter = Character(Unicode.Scalar(DelimitedTable.delimiter(of: line)))
    return format(
      ofColumns: text.split(separator: delimiter, omittingEmptySubsequences: false).map {
        $0.hasPrefix("\"") && $0.hasSuffix("\"") && $0.count > 1
          ? String($0.dropFirst().dropLast()) : String($0)
      })
  }

  private static func json(_ head: ArraySlice<UInt8>) -> SourceFormat? {
    let text = String(decoding: head, as: UTF8.self)
    if text.contains("\"wof:id\"") { return .wof }
    if text.contains("\"toponym\"") || text.contains("linkedplaces") || text.contains("linked-places") {
      return .linkedPlaces
    }
    return nil
  }
}
