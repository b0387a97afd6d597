import Geodesy
import MapLayers
import Testing

@testable import MapDrawing

@Suite struct MarkThinningTests {
  private func scene(_ count: Int) throws -> Scene {
    let places = (0..<count).map { index -> Feature in
      let position = Position(
        latitude: 34 + Double(index % 40) * 0.01, longitude: 40 + Double(index / 40) * 0.01)
      return PictureSample.place("P\(index)", position, role: index % 50 == 0 ? "target" : "reference")
    }
    return try PictureSample.picture(try PictureSample.set([(LayerSchema.places, places)])).scene
  }

  @Test func aMapOfFewPlacesMarksAll() throws {
    let scene = try scene(100)
    #expect(scene.marks.count == 100 && scene.unmarked == 0)
  }

  @Test func aCrowdIsThinnedAndTheLegendSaysSo() throws {
    let scene = try scene(1600)
    #expect(scene.marks.count < 400 && scene.marks.count > 60)
    #expect(scene.marks.count + scene.unmarked == 1600)
    #expect(Legend(scene).notes.contains { $0.contains("\(scene.unmarked) places are not marked") })
    for (index, mark) in scene.marks.enumerated() {
      #expect(!scene.marks[(index + 1)...].contains { $0.point.distance(to: mark.point) < 20 })
    }
  }

  @Test func whatMattersMostStays() throws {
    let scene = try scene(1600)
    let kept = scene.marks.count { $0.place.rank == 3 }
    #expect(Double(kept) / 32 > Double(scene.marks.count) / 1600)
  }
}
