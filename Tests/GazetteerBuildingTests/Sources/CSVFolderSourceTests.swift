import Foundation
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("The project's own folder")
struct CSVFolderSourceTests {
  private let folder: ScratchFolder
  private static let header =
    "id,name,name_ar,lat,lon,precision_m,feature_code,country,admin1,admin2,admin3,pcode,bank,population,sources\n"

  init() throws { folder = try ScratchFolder() }

  private func open(_ label: String? = "valley") throws(GazetteerBuildError) -> Collected {
    try Collected(folder.url.path, options: SourceOptions(sourceName: label))
  }

  @Test("carries everything over")
  func place() throws {
    _ = try folder.write(
      "places.csv",
      Self.header
        + "sy-hajin,Hajin,هجين,34.69,40.83,1500,PPLA3,SY,Deir ez-Zor,Abu Kamal,Hajin,SY090302,left,97870,"
        + "geonames:174506|compiled:general-knowledge|wof:1\n")
    _ = try folder.write(
      "names.csv",
      "place_id,name,lang,kind,source\nsy-hajin,Haǧīn,und,romanization,wof\nsy-x,X,en,variant,wof\n")
    let read = try open()
    let place = try #require(read.places.first)
    #expect(place.id == "valley:sy-hajin" && place.name == "Hajin" && place.precision == 1500)
    #expect(place.names.map(\.text) == ["Hajin", "هجين"])
    #expect(place.admin == ["Deir ez-Zor", "Abu Kamal", "Hajin"])
    #expect(place.pcode == "SY090302" && place.bank == .left && place.population == 97870)
    #expect(place.sameAs == ["geonames:174506", "wof:1"])
    #expect(read.names == ["valley:sy-hajin": [SourceName("Haǧīn", kind: .romanization)]])
    #expect(read.problems.map(\.reason) == ["places.csv has no place \"sy-x\"; the row is left out"])
  }

  @Test("leaves broken rows out")
  func broken() throws {
    func row(
      _ id: String, _ name: String = "A", _ latitude: String = "35", _ rest: String = "500,PPL,SY,,,,,,,"
    ) -> String { "\(id),\(name),,\(latitude),40,\(rest)\n" }
    let rows = [
      row("a"), row(""), row("b", ""), row("c", "A", "x"), row("d", "A", "95"), "e,f\n", row("a"),
      row("g", "A", "35", "0,PPL,SY,,,,,,,"), row("h", "A", "35", "500,PPL,SY,,,,,middle,,"),
      row("i", "A", "35", "500,PPL,SY,,,,,,few,"), row("j", "\"A"), row("k", "x\u{0}"), row("l", "B\u{7}"),
      row("m", "A", "inf"),
    ]
    _ = try folder.write(
      "places.csv", "\u{FEFF}" + (Self.header + rows.joined()).replacing("\n", with: "\r\n"))
    let read = try open(nil)
    #expect(read.places.map(\.name) == ["A", "B"])
    #expect(read.problems.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 0])
    #expect(read.problems.last?.reason.contains("no names.csv") == true)
  }

  @Test("needs places in it")
  func useless() throws {
    #expect(failure(folder.url.path)?.description.contains("no places in this folder") == true)
    _ = try folder.write("places.csv", "")
    #expect(failure(folder.url.path)?.description.contains("empty") == true)
    _ = try folder.write("places.csv", "id,name\n1,2\n")
    #expect(failure(folder.url.path)?.description.contains("no column name_ar") == true)
    _ = try folder.write(
      "places.csv", Data.bytes(Self.header, "a,", baldaIn1256, ",,35,40,500,PPL,SY,,,,,,,\n"))
    #expect(failure(folder.url.path)?.description.contains("WINDOWS-1256") == true)
  }

  @Test("is read whole as it is shipped")
  func shipped() throws {
    let read = try Collected(Project.path("gazetteer"))
    #expect(read.problems.isEmpty)
    #expect(read.places.count > 1000 && read.places.allSatisfy { $0.id.hasPrefix("gazetteer:") })
    #expect(read.names.values.joined().count > 5000)
  }
}
