import MapLayers
import Reading

/// A pocket as an area, and its outline as a front line.
struct PocketFeatures {
  let area: Feature
  let front: Feature

  init(
    _ pocket: Pocket, _ axes: [Axis], _ reading: Reading, _ document: DocumentFields,
    _ actorName: (String) -> String?
  ) {
    let claims = pocket.axes.map { reading.claims[axes[$0].claim] }
    func common(_ names: [String?]) -> String? {
      let known = Set(names.compactMap { name in name.map { actorName($0) ?? $0 } })
      return known.count == 1 ? known.first : nil
    }
    let attacker = common(claims.map(\.actor))
    let defender = common(claims.map(\.against))
    let start = claims.map(\.start).min() ?? 0
    let end = claims.map(\.end).max() ?? 0
    var words: [String] = []
    for claim in claims where !words.contains(claim.evidence) { words.append(claim.evidence) }
    func values(_ layer: String) -> [String: FieldValue] {
      var values = document.values(
        layer: layer, evidence: words.joined(separator: " … "), start: start, end: end)
      values["basis"] = .text("inferred from \(claims.count) converging axes")
      values["conf"] = .real(rounded(pocket.confidence, 1000))
      values["date_start"] = reading.date.map { .date($0) }
      return values
    }
    var areaValues = values("pockets")
    areaValues["held_by"] = defender.map { .text($0) }
    areaValues["by"] = attacker.map { .text($0) }
    areaValues["area_km2"] = .real(rounded(pocket.area / 1e6, 100))
    area = Feature(shape: .polygon([pocket.ring]), values: areaValues)
    // The ring runs counterclockwise: the pocket lies on its left.
    var frontValues = values("front")
    frontValues["side_left"] = defender.map { .text($0) }
    frontValues["side_right"] = attacker.map { .text($0) }
    front = Feature(shape: .line(pocket.ring), values: frontValues)
  }
}
