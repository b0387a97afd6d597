/// The formats that places are read from.
public enum SourceFormat: String, Sendable, Hashable, CaseIterable {
  /// A dump of GeoNames, of a country or the world: 19 columns separated by tabs.
  case geonames
  /// GeoNames' `alternateNamesV2.txt`: more names by GeoNames' identifiers.
  case alternateNames = "alternate-names"
  /// GeoNames' `admin1CodesASCII.txt` or `admin2Codes.txt`: names of administrative units by their codes.
  case geonamesAdminCodes = "geonames-admin-codes"
  /// Who's On First: a folder of GeoJSON files, the SQLite distribution, or a CSV.
  case wof
  /// A table of OCHA P-codes: CSV, a spreadsheet, or a layer with those columns.
  case ocha
  /// A folder with this project's own `places.csv` and `names.csv`.
  case csvFolder = "csv-folder"
  /// Linked Places JSON, as one document or one feature a line.
  case linkedPlaces = "linked-places"
  /// A layer with geometries that GDAL opens.
  case vector
  /// A table with columns for latitude and longitude: CSV or a spreadsheet.
  case table
}
