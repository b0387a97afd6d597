/// The connection string of a database in place of a path.
enum Connection {
  /// Whether a path is one: `PG:dbname=maps`, or a `postgresql://` address.
  static func isOne(_ path: String) -> Bool {
    ["pg:", "postgresql://", "postgres://"].contains { path.lowercased().hasPrefix($0) }
  }

  /// The string as GDAL takes it.
  static func opened(_ path: String) -> String {
    path.lowercased().hasPrefix("pg:") ? path : "PG:" + path
  }

  /// The string as messages show it: without its password.
  static func shown(_ path: String) -> String {
    guard isOne(path) else { return path }
    return path.replacing(/(password\s*=\s*)('(\\.|[^'\\])*'|\S+)/.ignoresCase()) { "\($0.1)***" }
      .replacing(/(:\/\/[^:\/@]*:)[^@\/]*@/) { "\($0.1)***@" }
  }
}
