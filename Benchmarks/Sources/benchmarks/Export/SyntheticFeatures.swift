import Geodesy
import MapLayers

/// Features of eight fields, some of them in Arabic, that are the same in each run.
struct SyntheticFeatures {
  /// What shapes they have.
  enum Kind: String, CaseIterable {
    case points, lines
  }

  let kind: Kind
  /// So many different ones, which come round again and again: making them would cost more than writing them.
  private static let different = 10_000
  private let features: [(shape: Shape, values: [FieldValue?])]

  init(_ kind: Kind) {
    self.kind = kind
    var generator = FixedGenerator()
    let names = ["الصفافنة", "الباغوز فوقاني", "هجين", "السوسة", "الشعفة", "أبو كمال"]
    features = (0..<Self.different).map { number in
      let start = Position(
        latitude: Double.random(in: 33..<36, using: &generator),
        longitude: Double.random(in: 38..<42, using: &generator))
      func away(_ north: Double, _ east: Double) -> Position {
        Position(latitude: start.latitude + north, longitude: start.longitude + east)
      }
      let day = 1 + number % 28
      let length = (Double.random(in: 0..<100, using: &generator) * 100).rounded() / 100
      return (
        kind == .points ? .point(start) : .line([start, away(0.02, 0.01), away(0.01, 0.03)]),
        [
          .integer(number), .text("place \(number)"), .text(names[number % names.count]), .text("advance"),
          .real((Double.random(in: 0..<1, using: &generator) * 1000).rounded() / 1000), .real(length),
          .date("2019-01-\(day < 10 ? "0" : "")\(day)"), .text("the SDF advanced from place \(number)"),
        ]
      )
    }
  }

  /// The layer without a feature.
  var layer: Layer {
    Layer(
      name: kind.rawValue, shapeType: kind == .points ? .point : .line,
      fields: [
        Field("id", .integer), Field("name", .text), Field("name_ar", .text), Field("kind", .text),
        Field("conf", .real), Field("length", .real), Field("date", .date), Field("words", .text),
      ])
  }

  /// The feature of a number.
  subscript(number: Int) -> (shape: Shape, values: [FieldValue?]) { features[number % Self.different] }
}
