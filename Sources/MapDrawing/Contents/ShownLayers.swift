import MapLayers

/// The features of a map that its picture shows: of a map over time those of one day.
struct ShownLayers: Sendable {
  /// What is shown.
  let set: LayerSet
  /// The one day; nil where the map is not one over time and none was asked for.
  let day: PictureDay?

  /// Takes the day that is asked for, else the last one on which a map with a layer `control` changes; of any other map all.
  init(_ set: LayerSet, on asked: PictureDay?) {
    let day = asked ?? (Self.isOverTime(set) ? Self.lastDay(of: set) : nil)
    self.day = day
    guard let day else {
      self.set = set
      return
    }
    self.set = LayerSet(
      layers: set.layers.map { layer in
        var shown = Layer(name: layer.name, shapeType: layer.shapeType, fields: layer.fields)
        for feature in layer.features where Self.isThere(feature, on: day) {
          // It came from a layer with these fields, so it fits.
          try? shown.append(feature)
        }
        return shown
      }, metadata: set.metadata)
  }

  private static func isOverTime(_ set: LayerSet) -> Bool {
    set["control"]?.features.contains { $0.values["date_start"] != nil } ?? false
  }

  /// The last day on which something begins.
  private static func lastDay(of set: LayerSet) -> PictureDay? {
    ["control", "front", "pockets", "axes"].lazy.compactMap { set[$0] }.flatMap(\.features)
      .compactMap { $0.values["date_start"].flatMap { PictureDay($0.plainText) } }.max()
  }

  /// From `date_start` to before `date_end`; where neither is known, on the day it was published or on every one.
  private static func isThere(_ feature: Feature, on day: PictureDay) -> Bool {
    let start = feature.values["date_start"]?.plainText
    let end = feature.values["date_end"]?.plainText
    if start == nil, end == nil {
      guard let date = feature.values["date"].flatMap({ PictureDay($0.plainText) }) else { return true }
      return date == day
    }
    if let start = start.flatMap({ PictureDay($0) }), start > day { return false }
    guard let end, let last = PictureDay(end) else { return true }
    return day < last || day == last && !end.hasSuffix("T00:00:00Z") && end.count > 10
  }
}
