import Testing

@testable import MapLayers

@Suite struct MapStyleTests {
  private let style = MapStyle(sides: ["SDF", "ISIS"])

  private func look(_ layer: String, _ values: [String: String]) -> FeatureStyle {
    style.style(of: style.styleClass(layer: layer) { values[$0] })
  }

  @Test func axesTellModalityByTheirDashes() {
    let looks = ["asserted", "claimed", "planned"].map {
      look("axes", ["actor": "SDF", "kind": "advance", "modality": $0])
    }
    #expect(looks.map(\.dash) == [.solid, .dashed, .dotted])
    #expect(looks.allSatisfy { $0.hasArrow && $0.stroke == style.palette["SDF"].forLines })
  }

  @Test func withdrawalsAreThinner() {
    let advance = look("axes", ["actor": "ISIS", "kind": "advance"])
    let withdrawal = look("axes", ["actor": "ISIS", "kind": "withdrawal"])
    #expect(withdrawal.strokeWidth < advance.strokeWidth)
  }

  @Test func mainAxesAreWider() {
    let values = ["actor": "SDF", "kind": "advance", "modality": "asserted", "sidc": MapStyle.mainAxisSymbol]
    let main = style.styleClass(layer: "axes") { values[$0] }
    #expect(
      style.style(of: main).strokeWidth > look("axes", ["actor": "SDF", "kind": "advance"]).strokeWidth)
    #expect(main.label == "SDF: main advance")
  }

  @Test func controlTellsItsStatus() {
    let held = look("control", ["holder": "ISIS", "status": "held"])
    let claimed = look("control", ["holder": "ISIS", "status": "claimed"])
    let contested = look("control", ["holder": "ISIS", "rival": "SDF", "status": "contested"])
    #expect(held.fill == style.palette["ISIS"])
    #expect(held.hatch == nil && claimed.hatch == nil)
    #expect(claimed.dash == .dashed && claimed.fillOpacity < held.fillOpacity)
    #expect(contested.hatch == style.palette["SDF"].forLines)
  }

  @Test func inferredPocketsAreLighter() {
    let inferred = look("pockets", ["held_by": "ISIS", "basis": "inferred from 3 converging axes"])
    let traced = look("pockets", ["held_by": "ISIS", "basis": "96 % of its outline is front"])
    #expect(inferred.fillOpacity < traced.fillOpacity)
  }

  @Test func featuresThatLookAlikeAreOneClass() {
    func axis(_ bearing: String) -> StyleClass {
      style.styleClass(layer: "axes") {
        ["actor": "SDF", "kind": "advance", "modality": "claimed", "bearing": bearing][$0]
      }
    }
    #expect(axis("10") == axis("20"))
    #expect(axis("10").label == "SDF: advance, claimed")
  }
}
