import Testing

@testable import MapDrawing

@Suite struct PictureFormatTests {
  @Test func endingsAndNamesTellTheFormat() {
    #expect(PictureFormat(path: "a.b/map.SVG") == .svg)
    #expect(PictureFormat(path: "map.html") == nil)
    #expect(PictureFormat(path: "map") == nil)
    #expect(PictureFormat(path: "map.geojson") == nil)
    #expect(PictureFormat(name: "PDF") == .pdf)
  }
}
