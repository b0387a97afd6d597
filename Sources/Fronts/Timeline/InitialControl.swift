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
  /// The file's name, as maps say it: where it lies is nobody's business.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  /// The rows.
  public let rows: [Row]

  /// Reads a file.
  ///
  /// - Throws: `TimelineError` for a file that cannot be read, or a broken row, with its line.
  public init(path: String) throws(TimelineError) {
    self.path = path
    var rows: [Row] = []
    do throws(GazetteerError) {
      var table = try CSVTable(path: path, needs: ["place", "side"])
      let texts = table
      try table.forEach(onProblem: nil) { row throws(GazetteerError) in
        guard let place = texts.value("place", row), let side = texts.value("side", row) else {
          throw .badRow(path: path, line: row.line, reason: "the place or the side is missing")
        }
        let date = texts.value("date", row)
        let day = date.flatMap { CalendarDay(iso: $0) }
        if let date, day == nil {
          throw .badRow(
            path: path, line: row.line, reason: "the date \"\(date)\" is not of the form YYYY-MM-DD")
        }
        rows.append(
          Row(place: place, side: side, date: day, source: texts.value("source", row), line: row.line))
      }
    } catch {
      // It is no table of the gazetteer: what is to be done about that one is no help.
      guard case .badRow(_, let line, let reason) = error else { throw .gazetteer(error) }
      throw .badInitialRow(path: path, line: line, reason: reason)
    }
    self.rows = rows
  }
}
