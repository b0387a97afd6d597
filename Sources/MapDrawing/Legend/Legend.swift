/// What is on a map, each look once: who holds what, movements, lines, places, the ground.
struct Legend: Sendable {
  private(set) var entries: [LegendEntry] = []
  /// What else a reader should know.
  private(set) var notes: [String] = []

  init(_ scene: Scene) {
    heading("Held by") {
      for area in scene.control.sorted(by: { Self.order($0.look) < Self.order($1.look) }) {
        $0.add(.area(area.look.style), area.look.label)
      }
    }
    heading("Movements") { $0.addArrows(scene.arrows) }
    heading("Fronts and places") {
      for front in scene.fronts { $0.add(.line(front.look.style), front.look.label) }
      for area in scene.pockets { $0.add(.area(area.look.style), area.look.label) }
      for mark in scene.marks.sorted(by: { $0.place.rank > $1.place.rank }) {
        $0.add(.point(mark.place.look.style), mark.place.look.label)
      }
      if !scene.rivers.isEmpty { $0.add(.river, "River") }
      if scene.borders.contains(where: { !PathClipping.line($0, to: scene.projection.frame).isEmpty }) {
        $0.add(.border, "Border between countries")
      }
    }
    if scene.arrows.contains(where: \.axis.isNominal) {
      notes.append("Arrows of moves whose length nobody stated show the direction only.")
    }
    if scene.unmarked > 0 { notes.append("For want of room \(scene.unmarked) places are not marked.") }
    if !scene.outside.isEmpty {
      notes.append("Named, but outside this map: " + scene.outside.joined(separator: ", ") + ".")
    }
  }

  private mutating func addArrows(_ arrows: [Scene.Arrow]) {
    // The surest are drawn last, and told first.
    for arrow in arrows.reversed() where arrow.axis.isMain { add(.arrow(arrow.axis), arrow.axis.look.label) }
    let hasMain = arrows.contains { $0.axis.isMain && !$0.axis.isWithdrawal }
    let saidSides = Set(arrows.lazy.filter(\.axis.isSaidMain).map(\.axis.side))
    for arrow in arrows.reversed() where !arrow.axis.isMain {
      let isLesser =
        hasMain && !saidSides.contains(arrow.axis.side) && arrow.axis.modality == .asserted
        && !arrow.axis.isWithdrawal
      let label = arrow.axis.look.label
      add(.arrow(arrow.axis), isLesser ? label + ", less certain" : label)
    }
  }

  private mutating func heading(_ text: String, _ content: (inout Legend) -> Void) {
    let count = entries.count
    entries.append(LegendEntry(swatch: .none, label: text))
    content(&self)
    if entries.count == count + 1 { entries.removeLast() }
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
