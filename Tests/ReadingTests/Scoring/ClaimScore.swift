import Gazetteer
import JSONText

/// How well claims that were read agree with those of a hand-read sentence, summed over sentences.
///
/// A claim of the reading is right in `kind` where one of the same kind is wanted and not yet matched, those with the most
/// target names in common first; right in `movement` where its targets, origins, headings, approaches and side agree too.
struct ClaimScore {
  private(set) var wanted = 0
  private(set) var read = 0
  private(set) var kinds = 0
  private(set) var movements = 0

  /// The F1 of kinds.
  var kindF1: Double { f1(kinds) }
  /// The F1 of whole movements.
  var movementF1: Double { f1(movements) }

  private func f1(_ right: Int) -> Double {
    wanted + read == 0 ? 1 : 2 * Double(right) / Double(wanted + read)
  }

  /// Adds a sentence.
  mutating func add(read claims: [JSONValue], wanted rows: [JSONValue]) {
    wanted += rows.count
    read += claims.count
    var pairs: [(score: Int, claim: Int, row: Int)] = []
    for (number, claim) in claims.enumerated() {
      for (row, other) in rows.enumerated() where claim["kind"] == other["kind"] {
        let common = names(claim, "target").intersection(names(other, "target")).count
        pairs.append((isSameMovement(claim, other) ? 1000 : common, number, row))
      }
    }
    pairs.sort { ($1.score, $0.claim, $0.row) < ($0.score, $1.claim, $1.row) }
    var (usedClaims, usedRows) = (Set<Int>(), Set<Int>())
    for pair in pairs where !usedClaims.contains(pair.claim) && !usedRows.contains(pair.row) {
      usedClaims.insert(pair.claim)
      usedRows.insert(pair.row)
      kinds += 1
      if pair.score == 1000 { movements += 1 }
    }
  }

  private func isSameMovement(_ a: JSONValue, _ b: JSONValue) -> Bool {
    ["target", "origin", "heading", "approach"].allSatisfy { names(a, $0) == names(b, $0) }
      && side(a) == side(b)
  }

  private func side(_ claim: JSONValue) -> Set<String> {
    guard let side = claim["side"], side != .null else { return [] }
    let place = side["of"]?.string.map { String(decoding: NameKey($0).units, as: UTF16.self) } ?? "-"
    return names(side, "directions").union([place])
  }

  private func names(_ value: JSONValue, _ key: String) -> Set<String> {
    Set((value[key]?.strings ?? []).map { String(decoding: NameKey($0).units, as: UTF16.self) })
  }
}
