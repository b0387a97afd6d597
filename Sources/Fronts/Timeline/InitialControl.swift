import Gazetteer
import Reading

/// Who held which places before the first report: a table `place,side` with, where they are known, `date` and `source`.
public struct InitialControl: Sendable {
  /// A row.
  public struct Row: Sendable {
    /// The name of the place, as look-up takes it.
    public var place: String
    /// The name of the side.
    public var side: String
    /// Since when.
    public var date: CalendarDay?
    /// Where that is from.
    public var source: String?
    /// Its line in the file, from 1.
    public var line: Int
  }

  /// The file's name, for messages.
  public let path: String
  /// The rows.
  public let rows: [Row]

  /// Reads a file.
  ///
  /// - Throws: `TimelineError` for a file that cannot be read, or a broken row, with its line.
  public init(path: String) throws(TimelineError) {
    let table: CSVRows
    do throws(GazetteerError) {
      table = try CSVRows(path: path, needs: ["place", "side"])
    } catch {
      throw .gazetteer(error)
    }
    self.path = path
    var rows: [Row] = []
    for row in table.rows {
      guard let place = row.values["place"], let side = row.values["side"] else {
        throw .badInitialRow(path: path, line: row.line, reason: "the place or the side is missing")
      }
      let day = row.values["date"].flatMap { CalendarDay(iso: $0) }
      if let text = row.values["date"], day == nil {
        throw .badInitialRow(
          path: path, line: row.line, reason: "the date \"\(text)\" is not of the form YYYY-MM-DD")
      }
      rows.append(Row(place: place, side: side, date: day, source: row.values["source"], line: row.line))
    }
    self.rows = rows
  }
}
