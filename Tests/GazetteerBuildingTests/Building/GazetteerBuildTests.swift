import Foundation
import Gazetteer
import SystemPackage
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite struct GazetteerBuildTests {
  private static let valley = [
    place("sy-hajin", ["Hajin", "هجين"], 34.690, 40.831, sameAs: ["geonames:1"]),
    place("sy-susah", ["As Susah", "السوسة"], 34.49, 40.98, sameAs: ["geonames:2"]),
  ]

  @Test func whatIsBuiltIsFound() throws {
    let built = try BuiltGazetteer([Self.valley, [place("geonames:2", ["Sousa"], 34.491, 40.981)]])
    try built.store.verify()
    let gazetteer = try Gazetteer(folder: built.path)
    #expect(gazetteer.places.count == 2)
    #expect(try gazetteer.lookup(LookupQuery("Sousa")).first?.place.id == "sy-susah")
    #expect(try gazetteer.lookup(LookupQuery("هجين")).first?.place.id == "sy-hajin")
    #expect(gazetteer.failure == nil)
    #expect(try built.folder.contents() == ["out.gaz"])
    #expect(built.store.meta["sources"] == "source 0: 2 places, 4 names\nsource 1: 1 places, 1 names")
  }

  @Test func theFirstRowStandsAndTheNextFillItsGaps() throws {
    var first = place("a:1", ["Hajin"], 34.690, 40.831, code: "", country: "")
    first.bank = .left
    var second = place("b:1", ["Hajin", "Hajeen"], 34.691, 40.832, code: "PPLA3", country: "SY")
    second.population = 37_000
    second.pcode = "SY080302"
    second.bank = .right
    second.admin = ["Deir ez-Zor", "Abu Kamal", "Hajin", "Fourth"]
    let entry = try BuiltGazetteer([[first], [second]]).store.place(0)
    #expect(entry.featureCode == "PPLA3")
    #expect(entry.country == "SY")
    #expect(entry.population == 37_000)
    #expect(entry.pcode == "SY080302")
    #expect(entry.bank == .left)
    #expect(entry.admin == ["Deir ez-Zor", "Abu Kamal", "Hajin"])
    #expect(entry.position.latitude == 34.690)
  }

  @Test func unitsAreNamedByTheirCodes() throws {
    var row = place("geonames:1", ["Hajin"], 34.690, 40.831)
    row.adminCodes = ["SY.07", "SY.07.1", "SY.07.1.9"]
    let source = ListSource(steps: [
      .item(.place(row)), .item(.unit(code: "SY.07", name: "Deir ez-Zor")),
      .item(.unit(code: "SY.07", name: "Other")), .item(.unit(code: "SY.07.1", name: "Abu Kamal")),
    ])
    let other = ListSource(steps: [.item(.unit(code: "SY.07", name: "Elsewhere"))])
    #expect(
      try BuiltGazetteer(sources: [other, source]).store.place(0).admin == ["Deir ez-Zor", "Abu Kamal"])
    #expect(try BuiltGazetteer(sources: [source, other]).report.sources[0].units == 3)
  }

  @Test func namesApartFindTheirPlaceBeforeAndBehind() throws {
    let names = ListSource(steps: [
      .item(.names(of: "geonames:1", [SourceName("Hagin", language: "de")])),
      .item(.names(of: "geonames:1", [SourceName("Hajin", language: "en"), SourceName("", language: "en")])),
      .item(.names(of: "geonames:99", [SourceName("Nowhere")])),
    ])
    let places = ListSource(Self.valley)
    for sources in [[names, places], [places, names]] {
      let built = try BuiltGazetteer(sources: sources)
      #expect(try built.names(of: 0) == ["Hajin", "هجين", "Hagin"])
      #expect(built.report.namesWithoutPlace == 1)
    }
    // They help to find out what is one place.
    let built = try BuiltGazetteer(sources: [
      ListSource([place("geonames:1", ["Al Town"], 34.69, 40.83)]), names,
      ListSource([place("wof:1", ["Hagin"], 34.691, 40.83)]),
    ])
    #expect(try built.groups == [["geonames:1", "wof:1"]])
  }

  @Test func countriesAndBoxesAreFiltered() throws {
    let rows = [
      place("a:1", ["Hajin"], 34.690, 40.831), place("a:2", ["Qaim"], 34.37, 41.09, country: "IQ"),
      place("a:3", ["Ankara"], 39.9, 32.9, country: "TR"), place("a:4", ["Unknown"], 34.5, 40.9, country: ""),
    ]
    let byCountry = try BuiltGazetteer([rows], filter: BuildFilter(countries: ["SY", "IQ"]))
    #expect(try byCountry.groups == [["a:1"], ["a:2"]])
    #expect(byCountry.report.sources[0].filtered == ["in another country": 1, "no country is stated": 1])
    let box = try #require(BuildFilter.Box(west: 40, south: 34, east: 41, north: 35))
    #expect(try BuiltGazetteer([rows], filter: BuildFilter(box: box)).groups == [["a:1"], ["a:4"]])
    #expect(BuildFilter.Box(west: 0, south: 2, east: 1, north: 1) == nil)
    let pacific = try #require(BuildFilter.Box(west: 170, south: -30, east: -170, north: 0))
    #expect(pacific.contains(.init(latitude: -16.8, longitude: -179)))
    #expect(!pacific.contains(.init(latitude: -16.8, longitude: 0)))
  }

  @Test func rowsThatNoGazetteerCouldHoldAreLeftOut() throws {
    let built = try BuiltGazetteer([
      [
        place("a:1", ["Hajin"], 34.690, 40.831), place("a:2", ["North"], 91, 0), place("", ["None"], 1, 1),
        place("a:3", [""], 1, 1), place("a:4", ["Exact"], 1, 1, precision: 0), place("a:5", ["NaN"], .nan, 1),
      ]
    ])
    #expect(try built.groups == [["a:1"]])
    #expect(built.report.sources[0].problems.values.reduce(0, +) == 5)
    #expect(built.report.sources[0].placesRead == 6)
    #expect(built.report.sources[0].places == 1)
  }

  @Test func strictStopsAtTheFirstProblem() throws {
    let folder = try ScratchFolder()
    let problem = SourceProblem(path: "x.txt", line: 3, reason: "no latitude")
    var build = GazetteerBuild(sources: [
      .init(name: "x", places: ListSource(steps: [.item(.place(Self.valley[0])), .problem(problem)]))
    ])
    build.isStrict = true
    #expect(throws: GazetteerBuildError.badRow(problem)) {
      try build.write(to: FilePath(folder.path("a.gaz")))
    }
    #expect(try folder.contents().isEmpty)
    build.isStrict = false
    #expect(try build.write(to: FilePath(folder.path("a.gaz"))).sources[0].problems == ["no latitude": 1])
  }

  @Test func nothingReadIsSaidWithReasons() throws {
    let folder = try ScratchFolder()
    var build = GazetteerBuild(sources: [.init(name: "x", places: ListSource(Self.valley))])
    build.filter = BuildFilter(countries: ["FR"])
    let error = #expect(throws: GazetteerBuildError.self) {
      try build.write(to: FilePath(folder.path("a.gaz")))
    }
    #expect(error == .nothingRead(reason: "2 × in another country"))
    #expect(try folder.contents().isEmpty)
  }

  @Test func theSameSourcesGiveTheSameBytes() throws {
    var random = SeededGenerator(seed: 11)
    let rows = (0..<3000).map { number in
      place(
        "a:\(number)", ["Name \(number % 700)", "اسم \(number)"], Double.random(in: 30..<37, using: &random),
        Double.random(in: 36..<45, using: &random))
    }
    let others = rows.map { row in
      place(
        row.id.replacing("a:", with: "b:"), [row.name], row.position.latitude + 0.001, row.position.longitude)
    }
    let (first, second) = (try BuiltGazetteer([rows, others]), try BuiltGazetteer([rows, others]))
    #expect(first.report == second.report)
    #expect(first.report.merged > 2900)
    for name in ["records.sqlite", "names.index"] {
      let one = try Data(contentsOf: URL(filePath: first.path.appending(name).string))
      let two = try Data(contentsOf: URL(filePath: second.path.appending(name).string))
      #expect(one == two)
    }
    try first.store.verify()
  }

  @Test func reasonsAreGrouped() {
    typealias Source = BuildReport.Source
    #expect(Source.kind(of: "latitude 91.5 is out of range") == "latitude … is out of range")
    #expect(Source.kind(of: "latitude -91,5 is out of range") == "latitude … is out of range")
    #expect(Source.kind(of: "the kind \"x y\" is unknown") == "the kind \"…\" is unknown")
    #expect(Source.kind(of: "no latitude") == "no latitude")
  }
}
