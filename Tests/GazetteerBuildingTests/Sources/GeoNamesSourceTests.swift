import Foundation
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("GeoNames dumps")
struct GeoNamesSourceTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func row(
    _ id: String = "174506", name: String = "Hājin", latitude: String = "34.6895",
    longitude: String = "40.8309",
    code: String = "PPL", country: String = "SY", admin: String = "07\t0702\t\t",
    population: String = "39106",
    alternates: String = "Hajin,هجين,Hājin"
  ) -> String {
    "\(id)\t\(name)\tHajin\t\(alternates)\t\(latitude)\t\(longitude)\tP\t\(code)\t\(country)\t\t\(admin)\t"
      + "\(population)\t\t190\tAsia/Damascus\t2019-01-01"
  }

  @Test("yield places with names, codes and precision")
  func place() throws {
    let read = try Collected(try folder.write("SY.txt", row() + "\n"))
    let place = try #require(read.places.first)
    #expect(place.id == "geonames:174506")
    #expect(place.name == "Hājin")
    #expect(place.names.map(\.text) == ["Hājin", "Hajin", "هجين"])
    #expect(place.names.first?.kind == .preferred)
    #expect(place.position.latitude == 34.6895 && place.position.longitude == 40.8309)
    #expect(place.precision == 1000 && place.featureCode == "PPL" && place.country == "SY")
    #expect(place.adminCodes == ["SY.07", "SY.07.0702"])
    #expect(place.population == 39106 && place.line == 1)
    #expect(read.problems.isEmpty)
  }

  @Test("name their administrative units")
  func units() throws {
    let read = try Collected(
      try folder.write(
        "SY.txt",
        [
          row("1", name: "Deir ez-Zor", code: "ADM1", admin: "07\t\t\t"),
          row("2", name: "Abu Kamal", code: "ADM2", admin: "07\t0702\t\t"),
          row("3", name: "Old Province", code: "ADM1H", admin: "08\t\t\t"),
          row("4", name: "Old Town", code: "PPLH", admin: "00\t\t\t"),
        ].joined(separator: "\n")))
    #expect(read.units == ["SY.07": "Deir ez-Zor", "SY.07.0702": "Abu Kamal"])
    #expect(read.places.map(\.adminCodes) == [[], ["SY.07"], ["SY.08"], []])
    #expect(read.places.map(\.featureCode) == ["ADM1", "ADM2", "ADM1H", "PPLH"])
  }

  @Test("leave broken rows out and say why")
  func brokenRows() throws {
    let rows = [
      row(),
      "1\t2\t3",
      row("2", latitude: "north"),
      row("3", latitude: "nan"),
      row("4", longitude: "inf"),
      row("5", latitude: "34,5"),
      row("6", latitude: "134.5"),
      row("7", longitude: "240.5", country: ""),
      row("8", latitude: "40.8309", longitude: "34.6895", country: "SY"),
      row("9", latitude: "120.5", longitude: "40.5", country: ""),
      row("10", name: " "),
      row("174506", name: "Again"),
      row("x12"),
      row("13", population: "many"),
      row("14", latitude: "0", longitude: "0"),
      row("15", name: "a\u{0}b"),
      row("16", name: "Tal\u{1}\u{200F} Abyad"),
      row("17", country: "Syria"),
      row("18", name: String(repeating: "x", count: 1 << 20)),
      row("19"),
    ]
    let read = try Collected(try folder.write("SY.txt", "\u{FEFF}" + rows.joined(separator: "\r\n")))
    #expect(read.places.map(\.id) == ["geonames:174506", "geonames:16", "geonames:19"])
    #expect(read.places[1].name == "Tal Abyad")
    let reasons = read.reasons
    #expect(Set(reasons.keys) == Set(2...20).subtracting([17, 20]))
    #expect(reasons[2]?.contains("3 columns where 19 are needed") == true)
    for (line, words) in [
      3: "\"north\" is not a number", 4: "\"nan\" is not", 5: "\"inf\" is not", 6: "written with a point",
      7: "look swapped", 8: "out of range", 9: "inside with latitude and longitude swapped",
      10: "look swapped",
      11: "name is empty", 12: "occurred before", 13: "\"x12\" is not a number", 14: "population",
      15: "are 0",
      16: "NUL", 18: "two letters", 19: "longer than 1 MB",
    ] {
      #expect(reasons[line]?.contains(words) == true, "line \(line): \(reasons[line] ?? "")")
    }
    #expect(read.problems.allSatisfy { $0.path.hasSuffix("SY.txt") })
  }

  @Test("leave out rows of another encoding, and name it where all are")
  func encoding() throws {
    func line(_ id: String, _ name: [UInt8]) -> Data {
      let parts = row(id, name: "@", alternates: "").split(separator: "@", omittingEmptySubsequences: false)
      return .bytes(String(parts[0]), name, String(parts[1]), "\n")
    }
    let mixed = try folder.write("mixed.txt", Data.bytes(row(), "\n") + line("2", baldaIn1256))
    let read = try Collected(mixed, as: .geonames)
    #expect(read.places.count == 1)
    #expect(read.reasons[2]?.contains("WINDOWS-1256") == true)
    let whole = try folder.write(
      "whole.txt", line("2", baldaIn1256) + line("3", baldaIn1256 + [0x20] + baldaIn1256))
    #expect(failure(whole, as: .geonames)?.description.contains("iconv -f WINDOWS-1256 -t UTF-8") == true)
    let wide = try folder.write("wide.txt", try #require(row().data(using: .utf16)))
    #expect(failure(wide, as: .geonames)?.description.contains("UTF-16") == true)
    #expect(failure(wide)?.description.contains("UTF-16") == true)
  }

  @Test("refuse files of which nothing can be used")
  func useless() throws {
    #expect(failure(folder.path("absent.txt")) == .noSource(path: folder.path("absent.txt")))
    #expect(failure(try folder.write("empty.txt", ""))?.description.contains("it is empty") == true)
    #expect(
      failure(try folder.write("empty2.txt", "\n\n"), as: .geonames)?.description.contains("empty") == true)
    let swapped = (1...3).map { row("\($0)", latitude: "40.8", longitude: "34.6") }.joined(separator: "\n")
    #expect(
      failure(try folder.write("swapped.txt", swapped))?.description.contains("look swapped in 3 of 3")
        == true)
    #expect(
      failure(try folder.write("other.txt", "a,b\n1,2\n"), as: .geonames)?.description.contains(
        "none of its 2") == true)
    #expect(
      failure(try folder.write("words.txt", "Nothing of the kind.\n"))?.description.contains("--as") == true)
  }

  @Test("end where a strict build ends")
  func strict() throws {
    let source = try SourceOpener().open(try folder.write("SY.txt", "1\t2\n" + row()), as: .geonames)
    #expect(throws: GazetteerBuildError.self) {
      try source.read { problem throws(GazetteerBuildError) in
        throw .badRow(problem)
      } _: { _ in
      }
    }
  }
}
