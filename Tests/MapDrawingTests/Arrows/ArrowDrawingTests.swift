import Geodesy
import MapLayers
import Testing

@testable import MapDrawing

@Suite struct ArrowDrawingTests {
  private func drawn(_ values: [String: FieldValue]) throws -> String {
    let set = try PictureSample.set([
      (LayerSchema.axes, [PictureSample.axis([PictureSample.safafinah, PictureSample.baghuz], values)])
    ])
    let axis = try #require(DrawnAxes(set, style: MapStyle(of: set)).axes.first)
    let drawing = ArrowDrawing(axis, unit: 1)
    var svg = SVGBuilder()
    drawing.draw(try #require(drawing.shape(along: [CanvasPoint(0, 0), CanvasPoint(100, 0)])), in: &svg)
    return svg.body
  }

  @Test func eachModalityLooksDifferent() throws {
    let looks = try ["asserted", "claimed", "planned", "negated"].map { try drawn(["modality": .text($0)]) }
    #expect(Set(looks).count == 4)
    #expect(!looks[0].contains("dasharray"))
    #expect(looks[0].contains("#F0E442"))
    #expect(looks[1...].allSatisfy { $0.contains("dasharray") })
    #expect(looks[2].contains("stroke-linecap=\"round\""))
  }

  @Test func aWithdrawalIsAnOpenLine() throws {
    let withdrawal = try drawn(["kind": .text("withdrawal")])
    #expect(!withdrawal.contains("fill=\"#F0E442\""))
    #expect(withdrawal.contains("stroke=\"#F0E442\""))
  }

  @Test func mainAxesAreWider() throws {
    let set = try PictureSample.set([
      (LayerSchema.axes, [PictureSample.axis([PictureSample.safafinah, PictureSample.baghuz])])
    ])
    var axis = try #require(DrawnAxes(set, style: MapStyle(of: set)).axes.first)
    let line = [CanvasPoint(0, 0), CanvasPoint(100, 0)]
    let main = try #require(ArrowDrawing(axis, unit: 1).shape(along: line))
    axis.isMain = false
    let other = try #require(ArrowDrawing(axis, unit: 1).shape(along: line))
    #expect(main.measures.neck > other.measures.neck * 1.5)
  }
}
