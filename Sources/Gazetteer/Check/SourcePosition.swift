import Geodesy
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A coordinate that a source gave for a place: a row of `positions.csv`.
struct SourcePosition {
  /// The number of the place in `places.csv`.
  var place: Int
  /// The source, as `places.csv` names it.
  var source: String
  /// The coordinate.
  var position: Position
  /// How far off the place may lie, in metres; nil where the coordinate is kept, but not believed.
  var precision: Double?
  /// The line of `positions.csv`.
  var line: Int

  /// The rows of a folder's `positions.csv`; none where there is no such file.
  ///
  /// Broken rows are reported and left out.
  static func all(
    in folder: FilePath, places: [Place], onProblem: (GazetteerError) -> Void
  ) -> [SourcePosition] {
    let path = folder.appending("positions.csv")
    guard access(path.string, F_OK) == 0 else { return [] }
    var rows: [SourcePosition] = []
    let numbers = Dictionary(places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    do throws(GazetteerError) {
      var table = try CSVTable(
        bytes: try GazetteerLoader.bytes(of: path), path: path.string,
        needs: ["place_id", "source", "lat", "lon", "precision_m"])
      let layout = table
      var lines: [String: Int] = [:]
      try withoutActuallyEscaping(onProblem) { report throws(GazetteerError) in
        try table.forEach(onProblem: report) { row throws(GazetteerError) in
          let position = try read(row, of: layout, places: numbers)
          let key = "\(position.place) \(position.source)"
          if let first = lines[key] {
            throw .badRow(
              path: path.string, line: row.line,
              reason: "\(position.source) gave a position on line \(first) too, for the same place")
          }
          lines[key] = row.line
          rows.append(position)
        }
      }
    } catch {
      onProblem(error)
    }
    return rows
  }

  private static func read(
    _ row: CSVTable.Row, of table: CSVTable, places: [String: Int]
  ) throws(GazetteerError) -> SourcePosition {
    func text(_ column: String) -> String { table.text(row.fields[table.column(column)]) }
    func fail(_ reason: String) -> GazetteerError {
      .badRow(path: table.path, line: row.line, reason: reason)
    }
    func number(_ column: String, _ what: String) throws(GazetteerError) -> Double {
      guard let value = Double(text(column)), value.isFinite else {
        throw fail("the \(what) \"\(text(column))\" is not a number")
      }
      return value
    }
    guard let place = places[text("place_id")] else {
      throw fail("places.csv has no place \"\(text("place_id"))\"")
    }
    guard !text("source").isEmpty else { throw fail("the source is empty") }
    let position = Position(
      latitude: try number("lat", "latitude"), longitude: try number("lon", "longitude"))
    guard position.isValid else {
      throw fail("latitude \(position.latitude) or longitude \(position.longitude) is out of range")
    }
    var precision: Double?
    if !text("precision_m").isEmpty {
      let metres = try number("precision_m", "precision")
      guard metres > 0 else { throw fail("the precision must be greater than 0 metres, or empty") }
      precision = metres
    }
    return SourcePosition(
      place: place, source: text("source"), position: position, precision: precision, line: row.line)
  }
}
