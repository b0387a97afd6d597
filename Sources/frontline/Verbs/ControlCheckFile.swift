import ArgumentParser
import Gazetteer
import MapVerification

/// A file of expectations: rows of `date,place,side` under a header.
enum ControlCheckFile {
  private static let columns = ["date", "place", "side"]

  /// Reads a file. Every bad row is reported with its line before the verb ends.
  static func read(_ path: String) throws -> [ControlCheck] {
    var checks: [ControlCheck] = []
    var problems: [GazetteerError] = []
    do throws(GazetteerError) {
      var table = try CSVTable(path: path, needs: columns)
      let texts = table
      try table.forEach(onProblem: { problems.append($0) }) { row throws(GazetteerError) in
        let values = columns.map { trimmed(texts.text(row.fields[texts.column($0)])) }
        checks.append(try check(values, line: row.line, path: path))
      }
    } catch {
      problems.append(error)
    }
    for problem in problems {
      switch problem {
      case .badRow(_, let line, let reason):
        StandardError.write("frontline: \(path), line \(line): \(reason); correct the row\n")
      case .unreadable(_, let reason):
        throw fail("\(path): cannot be read: \(reason)", status: ExitStatus.noInput)
      default: throw problem
      }
    }
    guard problems.isEmpty else { throw ExitCode(ExitStatus.badData) }
    return checks
  }

  private static func check(
    _ values: [String], line: Int, path: String
  ) throws(GazetteerError) -> ControlCheck {
    for (name, value) in zip(columns, values) where value.isEmpty {
      throw .badRow(path: path, line: line, reason: "the \(name) is empty")
    }
    guard let check = ControlCheck(line: line, date: values[0], place: values[1], side: values[2]) else {
      throw .badRow(path: path, line: line, reason: "\(values[0]) is no date of the form YYYY-MM-DD")
    }
    return check
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
