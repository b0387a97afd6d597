import MapLayers
import Testing

@testable import MapDrawing

@Suite struct ShownLayersTests {
  private func set() throws -> LayerSet {
    func span(_ start: String, _ end: String?) -> [String: FieldValue] {
      var values: [String: FieldValue] = ["date_start": .dateTime(start + "T00:00:00Z")]
      values["date_end"] = end.map { .dateTime($0 + "T00:00:00Z") }
      return values
    }
    return try PictureSample.set([
      (
        LayerSchema.control,
        [
          PictureSample.control(
            "A", PictureSample.square(34, 40), holder: "ISIS", span("2018-12-01", "2018-12-14")),
          PictureSample.control("A", PictureSample.square(34, 40), holder: "SDF", span("2018-12-14", nil)),
          PictureSample.control("B", PictureSample.square(35, 40), holder: "SDF", span("2018-12-20", nil)),
        ]
      )
    ])
  }

  private func holders(_ day: String?) throws -> [String] {
    let shown = ShownLayers(try set(), on: day.flatMap { PictureDay($0) })
    return (shown.set["control"]?.features ?? []).compactMap { $0.text("holder") }
  }

  @Test func theEndIsExclusive() throws {
    #expect(try holders("2018-12-13") == ["ISIS"])
    #expect(try holders("2018-12-14") == ["SDF"])
    #expect(try holders("2018-11-30") == [])
  }

  @Test func theLastDayIsShownWhereNoneIsAskedFor() throws {
    #expect(try holders(nil) == ["SDF", "SDF"])
    #expect(ShownLayers(try set(), on: nil).day?.iso == "2018-12-20")
  }

  @Test func aMapOfAReportShowsEverything() throws {
    let map = try PictureSample.map()
    let shown = ShownLayers(map, on: nil)
    #expect(shown.day == nil)
    #expect(shown.set == map)
  }
}
