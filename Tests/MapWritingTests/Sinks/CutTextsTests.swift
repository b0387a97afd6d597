import Foundation
import MapLayers
import Testing

@testable import MapWriting

@Suite struct CutTextsTests {
  @Test func whatIsCutStandsWholeInATable() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "تقدمت «قسد»، \"من\" الصفافنة\n", count: 20)
    var places = LayerSchema.places
    for text in ["short", long] {
      try places.append(
        Feature(
          shape: .point(SampleMap.baghuz),
          values: SampleMap.common("places").merging(["evidence": .text(text)]) { $1 }))
    }
    let written = try MapWriter(overwrite: false).write(
      LayerSet(layers: [places]), to: folder.file("maps/"), format: .shapefile)
    #expect(written.files.contains(folder.file("maps/places_texts.csv")))
    #expect(
      written.warnings.contains { $0.contains("places_texts.csv has them whole") && $0.hasSuffix("(1)") })
    let table = try MapReader().read(folder.file("maps/places_texts.csv")).layers[0]
    #expect(table.features.count == 1)
    #expect(table.features[0].values["text"] == .text(long))
    #expect(table.features[0].values["feature"]?.plainText == "1")
    #expect(table.features[0].values["field"] == .text("evidence"))
    let read = try MapReader().read(folder.file("maps"))
    #expect(read.layers.map(\.name) == ["places"])
    #expect(read["places"]?.features[0].values["evidence"] == .text("short"))
    // Nothing of it stays when the next map has no long texts.
    var few = LayerSchema.places
    try few.append(places.features[0])
    _ = try MapWriter(overwrite: true).write(
      LayerSet(layers: [few]), to: folder.file("maps/"), format: .shapefile)
    #expect(!FileManager.default.fileExists(atPath: folder.file("maps/places_texts.csv")))
  }
}
