import Geodesy
import MapLayers
import Testing

@testable import MapDrawing

@Suite struct DrawnAxesTests {
  private let line = [PictureSample.safafinah, PictureSample.baghuz]

  private func axes(_ features: [Feature]) throws -> [DrawnAxis] {
    let set = try PictureSample.set([(LayerSchema.axes, features)])
    return DrawnAxes(set, style: MapStyle(of: set)).axes
  }

  @Test func anAxisOfSeveralReportsIsDrawnOnceAndWide() throws {
    let weak: [String: FieldValue] = ["conf": .real(0.4)]
    #expect(try axes([PictureSample.axis(line, weak)]).map(\.isMain) == [false])
    let told = try axes([
      PictureSample.axis(line, weak), PictureSample.axis(line, weak.merging(["doc": .text("b")]) { $1 }),
    ])
    #expect(told.map(\.isMain) == [true])
  }

  @Test func onlyWhatIsAssertedIsAMainAxis() throws {
    for modality in ["claimed", "planned", "negated"] {
      #expect(try axes([PictureSample.axis(line, ["modality": .text(modality)])]).map(\.isMain) == [false])
    }
  }

  @Test func theMainAxesLieOnTop() throws {
    let drawn = try axes([
      PictureSample.axis(line), PictureSample.axis(line.reversed(), ["modality": .text("claimed")]),
    ])
    #expect(drawn.map(\.isMain) == [false, true])
  }

  /// What a report calls the main axis of a side is wide, and no other axis of that side.
  @Test func aStatedMainAxisIsTheOnlyWideOneOfItsSide() throws {
    let said: [String: FieldValue] = ["sidc": .text(MapStyle.mainAxisSymbol), "conf": .real(0.4)]
    let other: [String: FieldValue] = ["actor": .text("ISIS"), "against": .text("SDF")]
    let drawn = try axes([
      PictureSample.axis(line, said), PictureSample.axis(line.reversed()), PictureSample.axis(line, other),
    ])
    #expect(drawn.map(\.isMain) == [false, true, true])
    #expect(Set(drawn.filter(\.isMain).map(\.look.label)) == ["SDF: main advance", "ISIS: advance"])
    let unknown = PictureSample.axis(line.reversed()).values.filter { $0.key != "actor" }
    let beside = try axes([
      PictureSample.axis(line, said), Feature(shape: .line(line.reversed()), values: unknown),
    ])
    #expect(beside.map(\.isMain) == [false, true])
    let planned = try axes([PictureSample.axis(line, said.merging(["modality": .text("planned")]) { $1 })])
    #expect(planned.map(\.isMain) == [true])
  }
}
