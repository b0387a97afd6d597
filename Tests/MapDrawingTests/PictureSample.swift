import Foundation
import Geodesy
import MapLayers

@testable import MapDrawing

/// A map to draw in tests: three axes that close in on a pocket, places around it, a river and two countries.
enum PictureSample {
  static let safafinah = Position(latitude: 34.49472, longitude: 40.945)
  static let shajilah = Position(latitude: 34.47805, longitude: 40.96087)
  static let baghuz = Position(latitude: 34.46095, longitude: 40.94904)

  static func axis(
    _ line: [Position], _ more: [String: FieldValue] = [:]
  ) -> Feature {
    Feature(
      shape: .line(line),
      values: [
        "layer": .text("axes"), "actor": .text("SDF"), "against": .text("ISIS"), "kind": .text("advance"),
        "modality": .text("asserted"), "origin": .text("A"), "conf": .real(0.8), "doc": .text("a"),
      ].merging(more) { $1 })
  }

  static func place(
    _ name: String, _ position: Position, role: String = "target", _ more: [String: FieldValue] = [:]
  ) -> Feature {
    Feature(
      shape: .point(position),
      values: [
        "layer": .text("places"), "place_id": .text(name), "name": .text(name), "role": .text(role),
        "feature": .text("PPL"), "conf": .real(0.9), "doc": .text("a"), "source": .text("Example News"),
        "date": .date("2019-01-21"),
      ].merging(more) { $1 })
  }

  static func control(
    _ name: String, _ ring: [Position], holder: String, _ more: [String: FieldValue] = [:]
  ) -> Feature {
    Feature(
      shape: .polygon([ring]),
      values: [
        "layer": .text("control"), "place_id": .text(name), "name": .text(name), "holder": .text(holder),
        "status": .text("held"), "lon": .real(ring[0].longitude + 0.01),
        "lat": .real(ring[0].latitude + 0.01),
      ].merging(more) { $1 })
  }

  /// A ring around a square of degrees, counterclockwise from its southwest corner.
  static func square(_ south: Double, _ west: Double, side: Double = 0.02) -> [Position] {
    [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)].map {
      Position(latitude: south + Double($0.0) * side, longitude: west + Double($0.1) * side)
    }
  }

  static func set(_ features: [(Layer, [Feature])], metadata: [String: String] = [:]) throws -> LayerSet {
    LayerSet(
      layers: try features.map { layer, features in
        var layer = layer
        for feature in features { try layer.append(feature) }
        return layer
      }, metadata: metadata)
  }

  static func map() throws -> LayerSet {
    let ring = [baghuz, shajilah, safafinah, baghuz]
    return try set(
      [
        (
          LayerSchema.pockets,
          [
            Feature(
              shape: .polygon([ring]),
              values: ["held_by": .text("ISIS"), "basis": .text("inferred from 3 converging axes")])
          ]
        ),
        (
          LayerSchema.front,
          [Feature(shape: .line(ring), values: ["basis": .text("inferred from 3 converging axes")])]
        ),
        (
          LayerSchema.axes,
          [
            axis([safafinah, Position(latitude: 34.4846, longitude: 40.949)]),
            axis([shajilah, Position(latitude: 34.478, longitude: 40.9553)], ["modality": .text("claimed")]),
            axis([baghuz, Position(latitude: 34.4711, longitude: 40.9506)], ["modality": .text("planned")]),
          ]
        ),
        (
          LayerSchema.places,
          [
            place("As Safafinah", safafinah, role: "origin", ["name_ar": .text("الصفافنة")]),
            place("Ash Shajilah", shajilah, role: "origin", ["name_ar": .text("الشاجلة")]),
            place("Baghuz Fawqani", baghuz, role: "origin", ["name_ar": .text("الباغوز فوقاني")]),
            place("Idlib", Position(latitude: 35.93, longitude: 36.63), role: "mentioned"),
          ]
        ),
      ], metadata: ["description": "derived from published reports"])
  }

  static let background = MapBackground(
    rivers: [
      .init(
        name: "Euphrates", arabicName: "نهر الفرات",
        lines: [
          (0...40).map {
            Position(latitude: 34.6 - Double($0) * 0.005, longitude: 40.93 + Double($0 % 4) * 0.001)
          }
        ])
    ],
    countries: [
      .init(name: "Syria", arabicName: "سوريا", lines: [square(33, 37.98, side: 3)]),
      .init(name: "Iraq", arabicName: "العراق", lines: [square(33, 40.98, side: 3)]),
    ],
    attribution: "Lines: nobody's")

  static func picture(_ set: LayerSet? = nil, _ options: PictureOptions = PictureOptions()) throws
    -> MapPicture
  {
    try MapPicture(try set ?? map(), background: background, options: options)
  }
}
