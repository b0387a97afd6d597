import Geodesy
import MapLayers
import Testing

@testable import MapDrawing

@Suite struct DrawnPlacesTests {
  private func places(_ features: [Feature]) throws -> [DrawnPlace] {
    let set = try PictureSample.set([(LayerSchema.places, features)])
    return DrawnPlaces(set, style: MapStyle(of: set)).places
  }

  @Test func aPlaceOfSeveralReportsIsDrawnOnceWithItsGreatestPart() throws {
    let drawn = try places([
      PictureSample.place("Hajin", PictureSample.baghuz, role: "mentioned"),
      PictureSample.place("Hajin", PictureSample.baghuz, role: "target"),
      PictureSample.place("Hajin", PictureSample.baghuz, role: "reference"),
    ])
    #expect(drawn.map(\.rank) == [3])
  }

  @Test func countriesDistrictsAndRiversAreNoPoints() throws {
    let codes = ["PCLI", "ADM1", "STM", "RGN"].map {
      PictureSample.place($0, PictureSample.baghuz, ["feature": .text($0)])
    }
    let vague = PictureSample.place("vague", PictureSample.baghuz, ["precision": .real(50_000)])
    #expect(try places(codes + [vague]).isEmpty)
  }
}
