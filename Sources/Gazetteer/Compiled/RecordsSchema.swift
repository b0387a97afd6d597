/// What `records.sqlite` of a compiled gazetteer holds: written by the build, read by `RecordStore`.
///
/// Numbers count from 0 without gaps, so they are positions in the file too. The names of a place stand together, in the
/// order of the places. Every row carries the hash of its fields; `meta` carries the hash of them all, which
/// `names.index` carries too.
package enum RecordsSchema {
  /// The file's name in the folder of a compiled gazetteer.
  package static let fileName = "records.sqlite"
  /// The name of the file beside it, with the index of names.
  package static let indexFileName = "names.index"
  /// `FLGZ`, in the header of the file.
  package static let applicationID = 0x464C_475A
  /// The version of the format; another one is refused.
  package static let version = 1
  /// The size of a page in bytes. It is fixed, so that one build gives the same bytes everywhere.
  package static let pageSize = 4096

  /// The tables.
  package static let tables = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE places(
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, name_ar TEXT, lat REAL NOT NULL,
      lon REAL NOT NULL, precision_m REAL NOT NULL, feature_code TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT,
      admin2 TEXT, admin3 TEXT, pcode TEXT, bank TEXT, population INTEGER, sources TEXT NOT NULL,
      checksum INTEGER NOT NULL);
    CREATE TABLE names(
      number INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, lang TEXT NOT NULL, kind TEXT NOT NULL,
      source TEXT NOT NULL, checksum INTEGER NOT NULL);
    """
  /// The index, made when all rows are there.
  package static let index = "CREATE UNIQUE INDEX places_by_id ON places(id)"

  /// Adds a place.
  package static let insertPlace =
    "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  /// Adds a name.
  package static let insertName = "INSERT INTO names VALUES (?, ?, ?, ?, ?, ?, ?)"
  /// Adds what is known of the whole.
  package static let insertMeta = "INSERT INTO meta VALUES (?, ?)"

  static let selectPlace = "SELECT * FROM places WHERE number = ?"
  static let selectName = "SELECT * FROM names WHERE number = ?"
  static let selectNumber = "SELECT number FROM places WHERE id = ?"
  static let allPlaces = "SELECT * FROM places ORDER BY number"
  static let allNames = "SELECT * FROM names ORDER BY number"

  /// The keys of `meta`.
  package enum Key {
    /// How many places there are.
    package static let places = "places"
    /// How many names there are.
    package static let names = "names"
    /// The hash of all rows, in hexadecimal digits.
    package static let fingerprint = "fingerprint"
    /// The hash of all other entries.
    package static let checksum = "checksum"
    /// What it was built from, one source a line.
    package static let sources = "sources"
  }

  /// The hash of what `meta` holds, its own entry left out.
  package static func checksum(ofMeta meta: [String: String]) -> String {
    var hash = RecordHash()
    for (key, value) in meta.sorted(by: { $0.key < $1.key }) where key != Key.checksum {
      hash.add(key)
      hash.add(value)
    }
    return hexadecimal(hash.value)
  }

  /// Sixteen hexadecimal digits.
  package static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
