import Foundation

/// What one of the Python peers prints: figures by name.
struct PeerFigures {
  private var figures: [String: Double] = [:]

  /// No figures: the peer is not there.
  static let none = PeerFigures()

  private init() {}

  /// Runs a peer.
  ///
  /// - Parameter python: an interpreter that has `peers/requirements.txt` installed.
  /// - Throws: `ProcessFailure` if it does not end with 0.
  init(_ name: String, python: String, scripts: String, data: String, size: String, runs: Int) throws {
    let command = [python, "\(scripts)/\(name).py", data, size, "--runs", "\(runs)"]
    let process = try FinishedProcess(command)
    guard process.status == 0 else { throw ProcessFailure(command: command, status: process.status) }
    let object = try JSONSerialization.jsonObject(with: process.output) as? [String: Any] ?? [:]
    figures = object.compactMapValues { ($0 as? NSNumber)?.doubleValue }
  }

  /// The figure of a name; nil where there is none.
  subscript(name: String) -> Double? { figures[name] }
}
