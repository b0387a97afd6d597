/// Guesses which columns of a table say what by the names that are common in published data.
struct TableGuess {
  let name: Int?
  /// Columns such as `name_ar`, `name:ar`, `NAME_AR`, `arabic_name`.
  let languages: [(language: String, column: Int)]
  /// Columns with more names, several in one field.
  let others: [Int]
  let id, featureClass, latitude, longitude, country, population, precision, pcode: Int?
  let geonames, wikidata: Int?
  let admin: [Int]

  init(_ table: any TableReader) {
    languages = table.columns.enumerated().compactMap { index, column in
      Self.language(of: column).map { ($0, index) }
    }
    let english = languages.first { $0.language == "en" }?.column
    name =
      table.column(
        named: "name", "place_name", "placename", "toponym", "title", "full_name", "full_name_ro", "label",
        "locality",
        "settlement", "village", "nom", "nombre", "where_coordinates")
      ?? english
    others = [
      table.column(named: "alt_name"), table.column(named: "alt_names"),
      table.column(named: "alternatenames"),
      table.column(named: "aliases"), table.column(named: "other_names"), table.column(named: "old_name"),
      table.column(named: "official_name"),
    ].compactMap { $0 }
    id = table.column(
      named: "id", "@id", "osm_id", "gid", "uid", "identifier", "place_id", "pcode", "code", "geonameid",
      "objectid")
    featureClass = table.column(
      named: "feature_code", "fcode", "fclass", "class", "place", "type", "feature_type", "kind", "category",
      "dsg")
    latitude = table.column(
      named: "latitude", "lat", "latitude_y", "y", "lat_dd", "point_y", "y_coord", "center_lat", "lat_wgs84")
    longitude = table.column(
      named: "longitude", "lon", "long", "lng", "longitude_x", "x", "lon_dd", "long_dd", "point_x", "x_coord",
      "center_lon", "lon_wgs84")
    country = table.column(
      named: "country", "country_code", "countrycode", "iso_a2", "iso2", "iso", "cc", "iso_a3", "iso3",
      "adm0_pcode",
      "admin0pcode")
    population = table.column(named: "population", "pop", "pop2004")
    precision = table.column(named: "precision_m")
    pcode = table.column(named: "pcode", "p_code")
    geonames = table.column(named: "geonames_id", "geonameid", "geonames")
    wikidata = table.column(named: "wikidata", "wikidata_id")
    admin = [
      table.column(named: "admin1", "adm1", "adm_1", "admin1name", "governorate", "province", "state"),
      table.column(named: "admin2", "adm2", "adm_2", "admin2name", "district", "county"),
      table.column(named: "admin3", "adm3", "adm_3", "admin3name", "subdistrict"),
    ].compactMap { $0 }
  }

  /// The language of a column with names in one; nil for other columns.
  static func language(of column: String) -> String? {
    let parts = column.lowercased().split(whereSeparator: { ":_-. ".contains($0) }).map(String.init)
    guard parts.count == 2, let place = parts.firstIndex(of: "name") else { return nil }
    let other = parts[1 - place]
    if let code = words[other] { return code }
    return LanguageCode.isTag(other) ? LanguageCode.normalized(other) : nil
  }

  private static let words = [
    "english": "en", "arabic": "ar", "french": "fr", "russian": "ru", "turkish": "tr", "kurdish": "ku",
    "persian": "fa",
    "spanish": "es", "ukrainian": "uk",
  ]
}
