import Fronts
import Gazetteer
import Geodesy
import JSONText
import Reading
import TestSupport
import Testing

/// Measures the axes of hand-read reports, where they lie beside the project.
@Suite struct AxesDevCasesTests {
  /// A little below what was measured.
  private static let floor = 0.85

  @Test(.enabled(if: SharedData.isPresent, "the reference data is not beside the project"))
  func axesReachTheFloor() throws {
    let gazetteer = try Gazetteer.shipped()
    let reader = try ReportReader(gazetteer: gazetteer)
    let builder = try AxisBuilder { gazetteer.place(id: $0)?.isArea ?? false }
    var (right, drawn, wanted) = (0, 0, 0)
    for line in try SharedData.text("claims/reports_dev.jsonl").split(separator: "\n") {
      let row = try JSONValue(utf8: Array(line.utf8))
      let text = try #require(row["text"]?.string)
      let axes = builder.axes(of: reader.read(Document(id: "r", text: text)))
      var left = row["axes"]?.array ?? []
      drawn += axes.count
      wanted += left.count
      for axis in axes {
        guard let match = left.firstIndex(where: { Self.matches(axis, $0) }) else {
          print(
            "axis not wanted in \(row["id"]?.string ?? "?"): \(axis.origin ?? "-") to \(axis.target ?? "-")")
          continue
        }
        left.remove(at: match)
        right += 1
      }
      for axis in left { print("axis missed in \(row["id"]?.string ?? "?"): \(axis.text)") }
    }
    let score = 2 * Double(right) / Double(drawn + wanted)
    print("axes of the reports: \(right) right of \(drawn) drawn and \(wanted) wanted, F1 \(score)")
    #expect(score >= Self.floor)
  }

  /// Same ends, and a bearing between the two that the case allows.
  private static func matches(_ axis: Axis, _ wanted: JSONValue) -> Bool {
    guard axis.origin == wanted["origin"]?.string, axis.target == wanted["target"]?.string,
      let least = wanted["bearing_min"]?.double, let most = wanted["bearing_max"]?.double
    else { return false }
    return Bearing.normalized(axis.bearing - least) <= Bearing.normalized(most - least) + 0.1
  }
}
