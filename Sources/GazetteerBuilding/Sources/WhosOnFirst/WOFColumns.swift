/// The columns of a CSV of Who's On First, and the record of a row.
struct WOFColumns {
  private let id, name, latitude, longitude: Int
  private let country, placetype, population, isCurrent, superseded, deprecated, box: Int?
  private let allNames, english, arabic, geonames, wikidata: Int?

  init(_ table: DelimitedTable) throws(GazetteerBuildError) {
    func need(_ what: String, _ column: Int?) throws(GazetteerBuildError) -> Int {
      guard let column else { throw .unknownFormat(path: table.path, reason: "there is no column \(what)") }
      return column
    }
    id = try need("wof_id", table.column(named: "wof_id", "wof:id", "id"))
    name = try need("name", table.column(named: "name", "wof:name", "wof_name"))
    latitude = try need(
      "lat",
      table.column(named: "lbl_latitude", "lat", "latitude", "lbl:latitude", "geom_latitude", "geom:latitude")
    )
    longitude = try need(
      "lon",
      table.column(
        named: "lbl_longitude", "lon", "longitude", "lbl:longitude", "geom_longitude", "geom:longitude"))
    country = table.column(named: "country", "wof_country", "wof:country", "iso_country", "iso")
    placetype = table.column(named: "placetype", "wof:placetype")
    population = table.column(named: "population", "gn:population", "wof:population")
    isCurrent = table.column(named: "is_current", "mz:is_current")
    superseded = table.column(named: "superseded_by", "wof:superseded_by")
    deprecated = table.column(named: "deprecated", "edtf:deprecated")
    box = table.column(named: "bbox", "geom:bbox")
    allNames = table.column(named: "names_all")
    english = table.column(named: "names_eng")
    arabic = table.column(named: "names_ara")
    geonames = table.column(named: "geonames_id", "gn:id")
    wikidata = table.column(named: "wikidata_id", "wd:id")
  }

  /// What the current row says.
  func record(_ table: DelimitedTable) -> WOFRecord {
    var record = WOFRecord()
    record.id = table.text(id)
    record.name = table.text(name)
    record.latitude = table.text(latitude)
    record.longitude = table.text(longitude)
    record.country = table.text(country)
    record.placetype = table.text(placetype)
    record.population = table.text(population)
    record.box = table.text(box)
    record.isGone =
      table.text(isCurrent) == "0" || !["", "[]"].contains(table.text(superseded))
      || WOFRecord.isDate(table.text(deprecated))
    record.addConcordance("gn:id", table.text(geonames))
    record.addConcordance("wd:id", table.text(wikidata))
    let all = table.text(allNames)
    for entry in all.split(separator: "|") {
      guard let equals = entry.firstIndex(of: "=") else { continue }
      record.names.append((String(entry[..<equals]), String(entry[entry.index(after: equals)...])))
    }
    if all.isEmpty {
      record.names += table.text(arabic).split(separator: "|").map { ("ara", String($0)) }
      record.names += table.text(english).split(separator: "|").map { ("eng", String($0)) }
    }
    return record
  }
}

extension WOFRecord {
  /// Whether an EDTF text is a date, neither empty nor one of the ways to say that there is none.
  static func isDate(_ text: String) -> Bool { !["", "u", "uuuu", "..", "open"].contains(text) }
}
