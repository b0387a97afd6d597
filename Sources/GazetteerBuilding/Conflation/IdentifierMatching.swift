import Geodesy

/// Joins places that identifiers say are one.
///
/// Two rows with one identifier of their own are one place, and so is a row with another one whose identifier it names.
/// Two rows that only name the same third identifier must be of one class besides: a city and its district often share
/// an entry elsewhere. Whatever they say, places absurdly far from each other stay apart, and are reported.
struct IdentifierMatching {
  /// Identifiers that many rows have are compared with the first few rows only.
  private static let comparedRows = 8

  /// Pairs that stay apart though an identifier says that they are one, in order of the identifiers.
  private(set) var apart: [(Int, Int)] = []
  /// Identifiers that several entries would have as their own.
  private(set) var contested = Set<String>()

  /// Goes through all identifiers of two rows or more.
  init(_ staging: Staging, _ groups: inout PlaceGroups) throws(GazetteerBuildError) {
    var (apart, contested) = ([(Int, Int)](), Set<String>())
    let points = staging.points
    try staging.forEachSharedIdentifier { id, rows throws(GazetteerBuildError) in
      for (index, second) in rows.enumerated().dropFirst() {
        for first in rows.prefix(min(index, Self.comparedRows)) where first.place != second.place {
          let (a, b) = (points.featureClass(first.place), points.featureClass(second.place))
          guard first.isOwn || second.isOwn || a.agrees(with: b) else { continue }
          let metres = points.distance(first.place, second.place)
          if metres <= max(a.absurdDistance, b.absurdDistance) {
            groups.join(first.place, second.place)
          } else {
            apart.append((first.place, second.place))
          }
        }
      }
      var owners = Set<Int>()
      for row in rows where row.isOwn { owners.insert(groups.first(row.place)) }
      if owners.count > 1 { contested.insert(id) }
    }
    self.apart = []
    for pair in apart where !groups.areJoined(pair.0, pair.1) { self.apart.append(pair) }
    self.contested = contested
  }

  /// Joins the countries of one code, whatever they are called and wherever their points lie.
  static func joinCountries(
    _ countries: [String: [Int]], _ points: StagedPoints, _ groups: inout PlaceGroups
  ) {
    for (_, numbers) in countries.sorted(by: { $0.key < $1.key }) {
      for (index, second) in numbers.enumerated().dropFirst() {
        let first = numbers[0]
        // Two rows of one source are two places.
        guard numbers[..<index].allSatisfy({ points.source($0) != points.source(second) }) else { continue }
        groups.join(first, second)
      }
    }
  }
}
