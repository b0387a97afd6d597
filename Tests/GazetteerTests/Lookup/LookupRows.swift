import Foundation
import Gazetteer
import Geodesy

/// Rows of look-ups with where they must lead, and how many do.
struct LookupRows {
  struct Row {
    var query: String
    /// Nil where the look-up must be refused.
    var wanted: Position?
  }

  let rows: [Row]

  /// Rows of a table `query, lat, lon, why`, separated by tabs; `-` for a position where nothing may be found.
  init(tabs text: String) {
    rows = text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let latitude = Double(fields[1]), let longitude = Double(fields[2]) else {
        return Row(query: fields[0], wanted: nil)
      }
      return Row(query: fields[0], wanted: Position(latitude: latitude, longitude: longitude))
    }
  }

  init(_ rows: [Row]) {
    self.rows = rows
  }

  struct Score {
    var right = 0
    var known = 0
    var refused = 0
    var unknown = 0
    var misses: [String] = []
  }

  /// Looks all rows up; right is a first result within some metres.
  func score(in gazetteer: Gazetteer, within metres: Double) throws -> Score {
    let geodesic = try Geodesic.wgs84()
    var score = Score()
    for row in rows {
      let best = try gazetteer.lookup(LookupQuery(row.query)).first
      guard let wanted = row.wanted else {
        score.unknown += 1
        if best == nil { score.refused += 1 }
        continue
      }
      score.known += 1
      if let best, geodesic.distance(best.place.position, wanted) <= metres {
        score.right += 1
      } else {
        score.misses.append("\(row.query) gave \(best?.place.id ?? "nothing")")
      }
    }
    return score
  }
}
