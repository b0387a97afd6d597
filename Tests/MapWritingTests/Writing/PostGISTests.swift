import Foundation
import MapLayers
import Testing

@testable import MapWriting

/// Writing into a real server; skipped where there is none.
@Suite(.serialized) struct PostGISTests {
  private func value(_ server: PostGISServer, _ statement: String) throws -> String {
    try server.sql(statement).output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func tablesHoldTheMap() throws {
    guard let server = try PostGISServer.started() else { return }
    let map = try SampleMap.make()
    let written = try MapWriter(overwrite: false).write(map, to: server.connection, format: .postGIS)
    #expect(written.featureCounts == ["places": 2, "axes": 1, "front": 0, "pockets": 1, "unresolved": 1])
    #expect(try value(server, "SELECT name_ar FROM places WHERE name = 'Baghuz'") == "الباغوز")
    #expect(
      try value(server, "SELECT ST_AsText(geom) FROM places WHERE name = 'Baghuz'") == "POINT(40.95 34.45)")
    #expect(try value(server, "SELECT pg_typeof(date) FROM axes") == "date")
    #expect(try value(server, "SELECT ST_SRID(geom) FROM pockets") == "4326")
    #expect(try value(server, "SELECT count(*) FROM layer_styles WHERE useasdefault") == "4")
    #expect(
      try value(server, "SELECT obj_description('axes'::regclass)").contains("title: Baghuz, شباط \"2019\""))
    // What was written reads back as the map that it was.
    let read = try MapReader().read(server.connection)
    for layer in map.layers where !layer.features.isEmpty {
      #expect(read[layer.name]?.features == layer.features, "\(layer.name)")
    }
    // Without leave nothing is replaced; with it everything is, and other tables stay.
    #expect(throws: MapWritingError.self) {
      try MapWriter(overwrite: false).write(map, to: server.connection, format: .postGIS)
    }
    _ = try server.sql("CREATE TABLE mine (a int)")
    let small = LayerSet(layers: [try #require(map["unresolved"])])
    _ = try MapWriter(overwrite: true).write(small, to: server.connection, format: .postGIS)
    #expect(try value(server, "SELECT count(*) FROM mine") == "0")
    #expect(try value(server, "SELECT count(*) FROM places") == "2")
    #expect(try value(server, "SELECT count(*) FROM layer_styles") == "4")
  }

  @Test func anErrorHalfWayLeavesTheOldMap() throws {
    guard let server = try PostGISServer.started() else { return }
    let map = try SampleMap.make()
    _ = try MapWriter(overwrite: false).write(map, to: server.connection, format: .postGIS)
    var broken = map
    var last = LayerSchema.control
    try last.append(
      Feature(shape: .polygon([[SampleMap.baghuz, SampleMap.shajlah]]), values: SampleMap.common("control")))
    broken.layers = [LayerSchema.places, last]
    #expect(throws: MapWritingError.self) {
      try MapWriter(overwrite: true).write(broken, to: server.connection, format: .postGIS)
    }
    #expect(try value(server, "SELECT count(*) FROM places") == "2")
    #expect(try value(server, "SELECT to_regclass('control') IS NULL") == "t")
  }

  @Test func aLostConnectionIsAnErrorAndNoMap() throws {
    guard let server = try PostGISServer.started() else { return }
    let map = try SampleMap.make()
    let job = DatabaseJob(
      connection: server.connection, overwrite: false, library: try MapWriter.library(),
      plans: [LayerPlan(name: "notes", type: .none, fields: [.init("a", .integer)], reference: nil)],
      metadata: [:],
      style: MapStyle(of: map))
    let error = #expect(throws: MapWritingError.self) {
      try job.run { sink throws(MapWritingError) in
        for number: Int64 in 0..<10 { try sink.append(nil, [.integer(number)], to: 0) }
        try? server.kill()
        for number: Int64 in 0..<100_000 { try sink.append(nil, [.integer(number)], to: 0) }
      }
    }
    guard let error, case .inputOutput = error else {
      Issue.record("the connection was lost unnoticed, or the error is another one")
      return
    }
  }

  @Test func anUnknownServerIsAnErrorWithoutThePassword() throws {
    let error = #expect(throws: MapWritingError.self) {
      try MapWriter(overwrite: false).write(
        try SampleMap.make(), to: "PG:host=127.0.0.1 port=1 dbname=none password=hidden", format: .postGIS)
    }
    #expect(error.map { "\($0)".contains("hidden") } == false)
    #expect(error?.exitStatus == 73)
  }
}
