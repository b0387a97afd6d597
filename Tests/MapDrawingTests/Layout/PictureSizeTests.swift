import Testing

@testable import MapDrawing

@Suite struct PictureSizeTests {
  @Test func absurdSizesAreNone() {
    #expect(PictureSize(width: 1200, height: 900) == .standard)
    #expect(PictureSize(width: 319, height: 900) == nil)
    #expect(PictureSize(width: 9000, height: 9000) == nil)
    #expect(PictureSize(width: 4000, height: 400) == nil)
    #expect(PictureSize(width: -1200, height: -900) == nil)
  }
}
