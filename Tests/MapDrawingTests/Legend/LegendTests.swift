import Geodesy
import MapLayers
import Testing

@testable import MapDrawing

@Suite struct LegendTests {
  private func labels(_ set: LayerSet? = nil, _ options: PictureOptions = PictureOptions()) throws -> [String]
  {
    Legend(try PictureSample.picture(set, options).scene).entries.map(\.label)
  }

  @Test func itListsWhatIsOnTheMapOnce() throws {
    let labels = try labels()
    for text in [
      "SDF: advance", "SDF: advance, claimed", "SDF: advance, planned", "Pocket of ISIS, inferred",
      "Front line, inferred", "Place with a part in the events", "River", "Border between countries",
    ] {
      #expect(labels.count { $0 == text } == 1, "\(text)")
    }
    // Nobody's ground is known, and the only place that was only mentioned lies far away.
    #expect(!labels.contains("Held by") && !labels.contains("Place mentioned"))
  }

  @Test func whatLiesOutsideIsNotInItButNoted() throws {
    let scene = try PictureSample.picture().scene
    #expect(Legend(scene).notes.contains { $0.contains("Idlib") })
    var options = PictureOptions()
    options.extent = MapExtent(west: 36, south: 35.5, east: 37, north: 36.5)
    let labels = try labels(nil, options)
    #expect(!labels.contains("SDF: advance"))
    #expect(labels.contains("Place mentioned"))
  }

  @Test(arguments: [(1200, 900), (700, 1100), (320, 320), (320, 900), (1280, 320)])
  func itStaysInItsPanel(_ width: Int, _ height: Int) throws {
    var options = PictureOptions()
    options.size = try #require(PictureSize(width: width, height: height))
    let picture = try PictureSample.picture(nil, options)
    let layout = picture.layout
    let page = CanvasRect(x: 0, y: 0, width: Double(width), height: Double(height))
    #expect(page.contains(layout.map) && page.contains(layout.panel))
    #expect(!layout.map.overlaps(layout.panel))
    #expect(layout.map.width > Double(width) * 0.4 && layout.map.height > Double(height) * 0.25)
    #expect(layout.panel.maxY <= layout.footerTop)
  }
}
