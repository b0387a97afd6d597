import Geodesy
import MapLayers
import Testing

@testable import MapDrawing

@Suite struct MapLabelsTests {
  /// Many places close together.
  private func crowded() throws -> LayerSet {
    let places = (0..<60).map { index -> Feature in
      let latitude = 34.46 + Double(index % 8) * 0.006
      let longitude = 40.9 + Double(index / 8) * 0.012
      return PictureSample.place(
        "Village number \(index)", Position(latitude: latitude, longitude: longitude),
        role: index % 3 == 0 ? "target" : "mentioned", ["name_ar": .text("القرية \(index)")])
    }
    let map = try PictureSample.map()
    return LayerSet(
      layers: try map.layers.filter { $0.name != "places" }
        + PictureSample.set([(LayerSchema.places, places)]).layers, metadata: map.metadata)
  }

  @Test(arguments: LabelLanguage.allCases)
  func nothingCoversAnythingElse(_ language: LabelLanguage) throws {
    var options = PictureOptions()
    options.labels = language
    let picture = try PictureSample.picture(try crowded(), options)
    let labels = picture.labels
    let places = labels.places.compactMap { $0?.box }
    #expect(places.count >= 20)
    let heads = picture.scene.arrows.compactMap { CanvasRect(around: $0.shape.head) }
    let all = places + labels.countries.map(\.box)
    for (index, box) in all.enumerated() {
      #expect(picture.layout.map.contains(box))
      #expect(!all[(index + 1)...].contains { $0.overlaps(box) })
      #expect(!heads.contains { $0.overlaps(box) })
      #expect(!labels.rivers.contains { $0.boxes.contains { $0.overlaps(box) } })
    }
    for (label, mark) in zip(labels.places, picture.scene.marks) {
      guard let label else { continue }
      #expect(!picture.scene.marks.contains { $0.point != mark.point && label.box.contains($0.point) })
    }
  }

  @Test func placesOfEventsHaveTheirNamesFirst() throws {
    let picture = try PictureSample.picture(try crowded())
    func share(_ rank: Int) -> Double {
      let own = picture.scene.marks.indices.filter { picture.scene.marks[$0].place.rank == rank }
      return Double(own.count { picture.labels.places[$0] != nil }) / Double(max(1, own.count))
    }
    #expect(share(3) >= share(1))
  }

  @Test func theLanguageIsChosen() throws {
    func lines(_ language: LabelLanguage) throws -> [String] {
      var options = PictureOptions()
      options.labels = language
      return try PictureSample.picture(nil, options).labels.places.compactMap { $0?.text.lines }.flatMap {
        $0
      }
    }
    #expect(try Set(lines(.english)) == ["As Safafinah", "Ash Shajilah", "Baghuz Fawqani"])
    #expect(try Set(lines(.arabic)) == ["الصفافنة", "الشاجلة", "الباغوز فوقاني"])
    #expect(try lines(.both).count == 6)
  }

  @Test func theRiverAndTheCountriesHaveTheirNames() throws {
    let picture = try PictureSample.picture()
    #expect(picture.labels.rivers.map(\.text.lines) == [["Euphrates"]])
    #expect(picture.labels.countries.map(\.text.lines).contains(["SYRIA"]))
  }
}
