import MapLayers
import Reading

/// A pocket as an area, and its outline as a front line.
struct PocketFeatures {
  let area: Feature
  let front: Feature

  init(
    _ pocket: Pocket, _ axes: [Axis], _ reading: Reading, _ document: DocumentFields, _ names: ActorNames
  ) {
    let claims = pocket.axes.map { reading.claims[axes[$0].claim] }
    // One side attacks and one defends, or nobody can say who holds what.
    let attackers = Set(claims.map { names.name($0.actor) })
    let defenders = Set(claims.map { names.opponent(of: $0) })
    let attacker = attackers.count == 1 ? attackers.first ?? nil : nil
    let defender = defenders.count == 1 ? defenders.first ?? nil : nil
    let start = claims.map(\.start).min() ?? 0
    let end = claims.map(\.end).max() ?? 0
    var words: [String] = []
    for claim in claims where !words.contains(claim.evidence) { words.append(claim.evidence) }
    func values(_ layer: String) -> [String: FieldValue] {
      var values = document.values(
        layer: layer, evidence: words.joined(separator: " … "), start: start, end: end)
      values["basis"] = .text("inferred from \(claims.count) converging axes")
      values["conf"] = .real(rounded(pocket.confidence, 1000))
      values["date_start"] =
        (claims.compactMap { $0.date?.span.start }.min()
        ?? reading.date.flatMap { CalendarDay(iso: $0) }).map { .moment($0) }
      values["date_end"] = claims.compactMap { $0.date?.span.end }.max().map { .moment($0) }
      return values
    }
    var areaValues = values("pockets")
    areaValues["held_by"] = defender.map { .text($0) }
    areaValues["by"] = attacker.map { .text($0) }
    areaValues["sidc"] = .text(Symbol.pocket)
    areaValues["area_km2"] = .real(rounded(pocket.area / 1e6, 100))
    area = Feature(shape: .polygon([pocket.ring]), values: areaValues)
    // The ring runs counterclockwise: the pocket lies on its left.
    var frontValues = values("front")
    frontValues["side_left"] = defender.map { .text($0) }
    frontValues["side_right"] = attacker.map { .text($0) }
    frontValues["sidc"] = .text(Symbol.front)
    front = Feature(shape: .line(pocket.ring), values: frontValues)
  }
}
