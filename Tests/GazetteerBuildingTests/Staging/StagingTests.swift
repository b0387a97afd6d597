import Gazetteer
import SystemPackage
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite struct StagingTests {
  @Test func placesComeBackAsTheyWere() throws {
    let folder = try ScratchFolder()
    let staging = try Staging(in: FilePath(folder.url.path))
    var full = place("geonames:1", ["Hajin", "هجين", "", "e\u{301}"], -34.690_000_1, -179.999_999_9)
    full.sameAs = ["wikidata:Q1", "wof:2"]
    full.admin = ["Deir ez-Zor", ""]
    full.adminCodes = ["SY.07"]
    full.pcode = "SY08"
    full.bank = .on
    full.population = 0
    full.line = 1_234_567
    let plain = place("b:2", ["X"], 0, 0, precision: 0.5)
    try staging.addSource { () throws(GazetteerBuildError) in try staging.add(full) }
    try staging.addSource { () throws(GazetteerBuildError) in try staging.add(plain) }
    try staging.finish()
    #expect(try staging.place(0) == full)
    #expect(try staging.place(1) == plain)
    #expect(throws: GazetteerBuildError.self) { try staging.place(2) }
    #expect(staging.points.source(0) == 0)
    #expect(staging.points.source(1) == 1)
    #expect(try staging.isOwned("b:2"))
    #expect(try !staging.isOwned("wof:2"))
    withExtendedLifetime(folder) {}
  }

  @Test func numbersArePackedWhole() {
    var bytes = StagedBytes()
    let numbers = [0, 1, 127, 128, -1, .max, .min, 300]
    for number in numbers { bytes.append(number) }
    bytes.bytes.withUnsafeBytes { buffer in
      var reader = StagedReader(buffer)
      for number in numbers { #expect(reader.int() == number) }
      #expect(reader.int() == 0)
      #expect(reader.text().isEmpty)
    }
  }

  @Test func emptySourcesCount() throws {
    let folder = try ScratchFolder()
    let staging = try Staging(in: FilePath(folder.url.path))
    try staging.addSource { () throws(GazetteerBuildError) in }
    try staging.addSource { () throws(GazetteerBuildError) in try staging.add(place("a:1", ["A"], 1, 1)) }
    #expect(staging.points.source(0) == 1)
    withExtendedLifetime(folder) {}
  }
}
