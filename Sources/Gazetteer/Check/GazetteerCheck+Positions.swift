import Geodesy

extension GazetteerCheck {
  /// Sources that put a place further apart than their precisions together allow.
  ///
  /// It is a problem where the row's own `precision_m` does not reach both, and a note where it does, or where a coordinate
  /// stands without a precision: kept, but not believed. A place has a handful of sources, so that all pairs are looked at.
  func checkPositions(
    _ positions: [SourcePosition], _ places: [Place], _ geodesic: Geodesic, _ found: Problems
  ) {
    let path = folder.appending("positions.csv").string
    let groups = Dictionary(grouping: positions, by: \.place)
    for (number, group) in groups.sorted(by: { $0.key < $1.key }) {
      let place = places[number]
      for row in group where row.precision == nil {
        let metres = geodesic.distance(place.position, row.position)
        guard metres > place.precision else { continue }
        found.note(
          path, row.line,
          "\(row.source) puts \(place.id) \(Self.kilometres(metres)) from its row's position; it is not believed"
        )
      }
      guard let pair = worstDisagreement(group, place, geodesic) else { continue }
      let apart =
        "\(pair.first.source) and \(pair.second.source) put \(place.id) \(Self.kilometres(pair.metres)) apart"
      if let stray = pair.stray {
        let off = geodesic.distance(place.position, stray.position)
        found.add(
          path, stray.line,
          "\(apart), more than their precisions allow, and its precision_m of \(Int(place.precision)) m does not reach "
            + "\(stray.source), \(Self.kilometres(off)) off; widen it, or leave the wrong one's precision empty"
        )
      } else {
        found.note(
          path, pair.second.line, "\(apart); its precision_m of \(Int(place.precision)) m owns up to it")
      }
    }
  }

  /// Two coordinates that disagree.
  private struct Disagreement {
    var first: SourcePosition
    var second: SourcePosition
    var metres: Double
    /// The one of them that the row's precision does not reach, the farther one where it reaches neither.
    var stray: SourcePosition?
  }

  /// The two coordinates that disagree and lie farthest apart; before others, two that the row's precision does not reach.
  private func worstDisagreement(
    _ group: [SourcePosition], _ place: Place, _ geodesic: Geodesic
  ) -> Disagreement? {
    let offsets = group.map { geodesic.distance(place.position, $0.position) }
    var worst: Disagreement?
    for first in group.indices {
      guard let precision = group[first].precision else { continue }
      for second in group.indices.dropFirst(first + 1) {
        guard let other = group[second].precision else { continue }
        let metres = geodesic.distance(group[first].position, group[second].position)
        guard metres > precision + other else { continue }
        let farther = offsets[first] > offsets[second] ? first : second
        let stray = offsets[farther] > place.precision ? group[farther] : nil
        if let worst, (worst.stray == nil ? 0 : 1, worst.metres) >= (stray == nil ? 0 : 1, metres) {
          continue
        }
        worst = Disagreement(first: group[first], second: group[second], metres: metres, stray: stray)
      }
    }
    return worst
  }

  /// A distance in metres as kilometres with one decimal.
  static func kilometres(_ metres: Double) -> String {
    let tenths = Int((metres / 100).rounded())
    return "\(tenths / 10).\(tenths % 10) km"
  }
}
