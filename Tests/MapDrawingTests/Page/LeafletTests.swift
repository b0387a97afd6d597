import TestSupport
import Testing

@testable import MapDrawing

@Suite struct LeafletTests {
  @Test func theEnvironmentNamesAFolder() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("leaflet.css", "a{}")
    let environment = ["FRONTLINE_LEAFLET": folder.url.path]
    let error = #expect(throws: LeafletError.self) { try Leaflet.installed(environment: environment) }
    #expect(error?.description.contains("libjs-leaflet") == true)
    _ = try folder.write("leaflet.js", "/* Leaflet 9\n * (c) A */ x=1")
    _ = try folder.write("LICENSE", "As you like it.")
    let leaflet = try Leaflet.installed(environment: environment)
    #expect(leaflet.script == "/* Leaflet 9\n * (c) A */ x=1")
    #expect(leaflet.license == "Leaflet 9\n(c) A \n\nAs you like it.")
  }

  @Test func theShortFormIsTakenAndTheBannerKept() throws {
    let folder = try ScratchFolder()
    _ = try folder.write("leaflet.js", "/* @preserve\n * Leaflet 9 */ long = 1")
    _ = try folder.write("leaflet.min.js", "short=1\n//# sourceMappingURL=leaflet.min.js.map")
    _ = try folder.write(
      "leaflet.css", "a{background: url(a.png) no-repeat}b{background-image:url(\"b.png\")}")
    let leaflet = try Leaflet(folder: folder.url.path)
    #expect(leaflet.script == "short=1")
    #expect(leaflet.license.hasPrefix("Leaflet 9"))
    #expect(leaflet.style == "a{background: none no-repeat}b{background-image:none}")
  }

  @Test func aScriptWithoutABannerIsNamedAtLeast() {
    #expect(Leaflet.banner("x = 1") == "Leaflet")
    #expect(Leaflet.banner("*/ x /*") == "Leaflet")
  }
}
