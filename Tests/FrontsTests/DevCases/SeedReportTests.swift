import Fronts
import Gazetteer
import Geodesy
import MapLayers
import Reading
import TestSupport
import Testing

/// The report that the project began with, where it lies beside the project.
@Suite(.enabled(if: SharedData.isPresent, "the reference data is not beside the project"))
struct SeedReportTests {
  private func layers() throws -> LayerSet {
    let gazetteer = try Gazetteer.shipped()
    let reader = try ReportReader(gazetteer: gazetteer)
    var map = try MapBuilder(gazetteer: gazetteer, actors: reader.actors)
    try map.add(
      reader.read(Document(id: "seed", date: "2019-01-21", text: SharedData.text("reports/seed-report.txt"))))
    return map.layers
  }

  @Test func threeAxesOfTheSDFAgainstISISMoveInwards() throws {
    // Positions and bearings as several sources have them.
    let expected: [(origin: String, position: Position, bearing: Double, heading: Double)] = [
      ("Safafinah", Position(latitude: 34.49472, longitude: 40.945), 162, 0),
      ("Shajlah", Position(latitude: 34.47805, longitude: 40.96087), 268, 90),
      ("Baghuz Fawqani", Position(latitude: 34.46095, longitude: 40.94904), 7, 180),
    ]
    let geodesic = try Geodesic.wgs84()
    let axes = try #require(try layers()["axes"]).features
    #expect(axes.count == 3)
    for (axis, wanted) in zip(axes, expected) {
      guard case .line(let line) = axis.shape, let start = line.first, let tip = line.last,
        case .real(let bearing) = axis.values["bearing"], case .real(let other) = axis.values["alt_bear"],
        case .text(let evidence) = axis.values["evidence"]
      else {
        Issue.record("an axis without line, bearing, alternative or evidence")
        continue
      }
      #expect(axis.values["origin"] == .text(wanted.origin))
      #expect(geodesic.distance(start, wanted.position) < 1000)
      #expect(Bearing.difference(bearing, wanted.bearing) < 25)
      #expect(Bearing.difference(geodesic.inverse(from: start, to: tip).bearing, bearing) < 0.1)
      #expect(other == wanted.heading)
      #expect(axis.values["reading"] == .text("approach"))
      #expect(axis.values["alt_read"] == .text("heading"))
      #expect(axis.values["actor"] == .text("SDF"))
      #expect(axis.values["against"] == .text("ISIS"))
      #expect(evidence.contains(wanted.origin))
    }
  }

  @Test func aPocketLiesBetweenThemAndTheOtherPlacesAreOnNoAxis() throws {
    let set = try layers()
    #expect(set["pockets"]?.features.map { $0.values["held_by"] } == [.text("ISIS")])
    #expect(set["front"]?.features.count == 1)
    let places = try #require(set["places"]).features
    for name in ["Idlib", "Turkey"] {
      let place = places.first { $0.values["name"] == .text(name) }
      #expect(place?.values["role"] == .text("mentioned"), "\(name)")
    }
    let mentions = (places + (set["unresolved"]?.features ?? [])).compactMap { feature -> String? in
      if case .text(let mention) = feature.values["mention"] { mention } else { nil }
    }
    #expect(
      !mentions.contains { $0.contains("Round") || $0.contains("Storm") || $0.contains("Jazeera") },
      "\(mentions)")
  }
}
