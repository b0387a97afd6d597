import GDAL
import Geodesy
import MapLayers

/// The heads of a KML's arrows: its lines have none, so each axis gets a triangle of its own, in a folder of its own.
struct ArrowHeads {
  /// The folder's name; it is no layer of the map.
  static let name = "axes arrow heads"

  private let layer: VectorLayer
  private let geodesic: Geodesic
  private let library: Library
  /// Where the axes keep their name and days.
  private let label: [Int]
  private let moments: [(source: Int, field: String)]

  init(
    _ dataset: Dataset, plan: LayerPlan, moments: [(source: Int, field: String)], geodesic: Geodesic,
    library: Library
  ) throws(GDALError) {
    layer = try dataset.createLayer(
      Self.name, type: .polygon, reference: plan.reference,
      fields: [FieldDefinition("Name", .string)] + moments.map { FieldDefinition($0.field, .dateTime) },
      options: ["FOLDER": "YES"])
    self.geodesic = geodesic
    self.library = library
    self.moments = moments
    label = ["actor", "kind"].compactMap { field in plan.fields.firstIndex { $0.name == field } }
  }

  /// Adds the head of a line.
  func append(on line: Geometry, _ contents: [FieldContent], _ style: FeatureStyle) throws(GDALError) {
    let positions = line.points.map { Position(latitude: $0.y, longitude: $0.x) }
    guard let ring = ring(on: positions) else { return }
    let feature = try layer.makeFeature()
    try feature.setGeometry(
      try Geometry.polygon([ring.map { (x: $0.longitude, y: $0.latitude) }], library: library))
    let words = label.compactMap { contents[$0].isPresent ? contents[$0].plainText : nil }
    try feature.set("Name", to: .text(KMLText.writable(words.joined(separator: ", "))))
    for moment in moments {
      if let time = contents[moment.source].converted(to: .dateTime), time.isPresent {
        try feature.set(moment.field, to: time)
      }
    }
    var solid = style
    solid.fill = style.stroke
    solid.fillOpacity = style.strokeOpacity
    feature.setStyle(OGRStyle.text(solid))
    try layer.append(feature)
  }

  /// A closed triangle, counterclockwise, whose point is the line's last position: a quarter of its length, 2 km at most.
  func ring(on line: [Position]) -> [Position]? {
    guard line.count >= 2, let tip = line.last else { return nil }
    let last = geodesic.inverse(from: line[line.count - 2], to: tip)
    let total = zip(line, line.dropFirst()).reduce(0) { $0 + geodesic.distance($1.0, $1.1) }
    guard total > 0, last.metres > 0 else { return nil }
    // The azimuth at the tip, not at the segment's start.
    let back = geodesic.inverse(from: tip, to: line[line.count - 2]).bearing
    let length = min(total / 4, 2000)
    let left = geodesic.direct(from: tip, bearing: back + 25, metres: length)
    let right = geodesic.direct(from: tip, bearing: back - 25, metres: length)
    return [tip, left, right, tip]
  }
}
