import Gazetteer
import MapDrawing

extension MapBackground {
  /// The rivers and borders that come with a gazetteer.
  init(of gazetteer: Gazetteer) throws(GazetteerError) {
    let lines = try BarrierLines(of: gazetteer)
    func line(_ line: NamedLine) -> Line {
      Line(name: line.name, arabicName: line.arabicName, points: line.points)
    }
    var credits: [String] = []
    for line in lines.namedRivers + lines.namedBorders {
      guard let source = line.source.map(Self.publisher), !credits.contains(source) else { continue }
      credits.append(source)
    }
    self.init(
      rivers: lines.namedRivers.map(line), borders: lines.namedBorders.map(line), credits: credits)
  }

  /// Who published a line: of "natural-earth:Iraq", which names the row too, "Natural Earth".
  private static func publisher(_ source: String) -> String {
    guard let label = source.split(separator: ":").first, label.count < source.count else { return source }
    return label.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(
      separator: " ")
  }
}
