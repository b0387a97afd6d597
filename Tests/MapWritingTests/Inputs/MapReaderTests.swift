import Foundation
import MapWriting
import TestSupport
import Testing

@Suite struct MapReaderTests {
  @Test func refusesWhatIsNotInDegrees() throws {
    guard let ogr2ogr = Command.path(of: "ogr2ogr") else {
      print("ogr2ogr is not installed: a map in another reference was not tested")
      return
    }
    let folder = try ScratchFolder()
    let degrees = try folder.write(
      "d.geojson",
      #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [40.9, 34.5]}}]}"#
    )
    #expect(try MapReader().read(degrees).layers.first?.features.count == 1)
    let mercator = folder.path("m.gpkg")
    let made = try Command.run(ogr2ogr, ["-t_srs", "EPSG:3857", mercator, degrees])
    #expect(made.status == 0, "\(made.errors)")
    #expect {
      try MapReader().read(mercator)
    } throws: { error in
      guard case .unreadableInput(_, let reason) = error as? MapWritingError else { return false }
      return reason.contains("not in WGS 84")
    }
  }
}
