import Geodesy
import MapLayers
import Testing

struct LayerPointsTests {
  @Test func pointsAreMadeOfTwoFields() throws {
    var layer = LayerSchema.control
    let ring = [
      Position(latitude: 0, longitude: 0), Position(latitude: 0, longitude: 1),
      Position(latitude: 1, longitude: 1), Position(latitude: 0, longitude: 0),
    ]
    try layer.append(
      Feature(
        shape: .polygon([ring]), values: ["name": .text("Hajin"), "lon": .real(40.8), "lat": .real(34.7)]))
    try layer.append(Feature(shape: .polygon([ring]), values: ["name": .text("nowhere")]))
    let points = try layer.atPoints(longitude: "lon", latitude: "lat")
    #expect(points.shapeType == .point)
    #expect(!points.fields.contains { $0.name == "lon" || $0.name == "lat" })
    #expect(
      points.features == [
        Feature(
          shape: .point(Position(latitude: 34.7, longitude: 40.8)), values: ["name": .text("Hajin")])
      ])
  }
}
