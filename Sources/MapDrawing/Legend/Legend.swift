/// What is on a map, each look once: who holds what, movements, lines, places, the ground.
struct Legend: Sendable {
  private(set) var entries: [LegendEntry] = []
  /// What else a reader should know.
  private(set) var notes: [String] = []

  init(_ scene: Scene) {
    for area in scene.control.sorted(by: { Self.order($0.look) < Self.order($1.look) }) {
      add(.area(area.look.style), area.look.label)
    }
    for area in scene.pockets { add(.area(area.look.style), area.look.label) }
    // The surest are drawn last, and told first.
    for arrow in scene.arrows.reversed() where arrow.axis.isMain {
      add(.arrow(arrow.axis), arrow.axis.look.label)
    }
    let hasMain = !entries.isEmpty && scene.arrows.contains { $0.axis.isMain && !$0.axis.isWithdrawal }
    var hasLesser = false
    for arrow in scene.arrows.reversed() where !arrow.axis.isMain || arrow.axis.isWithdrawal {
      let label = arrow.axis.look.label
      let isLesser = hasMain && arrow.axis.modality == .asserted && !arrow.axis.isWithdrawal
      hasLesser = hasLesser || isLesser
      add(.arrow(arrow.axis), isLesser ? label + ", less certain" : label)
    }
    if scene.arrows.contains(where: \.axis.isNominal) {
      notes.append("Arrows of moves whose length nobody stated show the direction only.")
    }
    for front in scene.fronts { add(.line(front.look.style), front.look.label) }
    for mark in scene.marks.sorted(by: { $0.place.rank > $1.place.rank }) {
      add(.point(mark.place.look.style), mark.place.look.label)
    }
    if !scene.rivers.isEmpty { add(.river, "River") }
    if scene.borders.contains(where: { line in line.contains(where: scene.projection.frame.contains) }) {
      add(.border, "Border between countries")
    }
    if !scene.outside.isEmpty {
      notes.append("Named, but outside this map: " + scene.outside.joined(separator: ", ") + ".")
    }
  }

  private mutating func add(_ swatch: LegendEntry.Swatch, _ label: String) {
    guard !entries.contains(where: { $0.label == label }) else { return }
    entries.append(LegendEntry(swatch: swatch, label: label))
  }

  /// Held ground first, then claimed, then contested; by name.
  private static func order(_ look: FeatureLook) -> String {
    let rank = look.style.hatch != nil ? "3" : look.style.dash != .solid ? "2" : "1"
    return rank + look.label
  }
}
