import MapLayers

/// The changes of a timeline as a table.
public enum ChangesLayer {
  /// A row for each side at each step at which it gained or lost ground.
  ///
  /// - Throws: `LayerError`, which would be an error of this package.
  public static func layer(_ changes: [TerritoryChange]) throws(LayerError) -> Layer {
    var layer = Layer(
      name: "changes", shapeType: .none,
      fields: [
        Field("date", .date), Field("side", .text), Field("gained_km2", .real), Field("lost_km2", .real),
        Field("net_km2", .real), Field("gained", .text), Field("lost", .text),
      ])
    for change in changes {
      try layer.append(
        Feature(
          shape: nil,
          values: [
            "date": .date(change.day.description), "side": .text(change.side.name),
            "gained_km2": .real(rounded(change.gainedArea / 1e6, 100)),
            "lost_km2": .real(rounded(change.lostArea / 1e6, 100)),
            "net_km2": .real(rounded((change.gainedArea - change.lostArea) / 1e6, 100)),
            "gained": .text(change.gained.joined(separator: "; ")),
            "lost": .text(change.lost.joined(separator: "; ")),
          ]))
    }
    return layer
  }
}
