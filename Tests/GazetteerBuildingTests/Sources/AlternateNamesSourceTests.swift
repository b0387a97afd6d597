import Foundation
import Gazetteer
import TestSupport
import Testing

@testable import GazetteerBuilding

@Suite("GeoNames' alternate names and administrative codes")
struct AlternateNamesSourceTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test("are told by place, without what is no name")
  func names() throws {
    let rows = [
      "1\t10\tar\tهجين\t1\t\t\t\t\t", "2\t10\ten\tHajin\t1\t1\t\t\t\t",
      "3\t10\tlink\thttps://x.org\t\t\t\t\t\t",
      "4\t11\t\tAlt\t\t\t\t1\t1900\t1950", "5\t11\twkdt\tQ1\t\t\t\t\t\t", "6\t11\tar\tAlt\t\t\t\t\t\t",
      "7\t10\tzh-Hant\t海\t\t\t\t\t\t",
    ]
    let path = try folder.write("alternateNamesV2.txt", rows.joined(separator: "\n"))
    #expect(try SourceDetector.format(of: path) == .alternateNames)
    let read = try Collected(path)
    #expect(
      read.names["geonames:10"] == [
        SourceName("هجين", language: "ar", kind: .official), SourceName("Hajin", language: "en"),
        SourceName("海", language: "zh"),
      ])
    #expect(read.names["geonames:11"] == [SourceName("Alt", language: "ar")])
    #expect(read.items.count == 3)
  }

  @Test("are read from old files too")
  func old() throws {
    let path = try folder.write(
      "alternateNames.txt", "\u{FEFF}1\t10\tar\tهجين\r\n2\t10\ten\tHajin\t1\t\t\t\r\n")
    #expect(try Collected(path).names["geonames:10"]?.count == 2)
  }

  @Test("leave broken rows out")
  func broken() throws {
    let rows = [
      "1\t10\tar\tهجين\t\t\t\t\t\t", "2\t10\tar", "x\t10\tar\tا", "3\ty\tar\tا", "4\t10\tar\t ",
      "1\t10\tar\tب",
      "5\t10\tar\tا\u{0}", "6\t10\ten\t\(String(repeating: "x", count: 1 << 20))",
    ]
    let path = try folder.write(
      "names.txt", Data.bytes(rows.joined(separator: "\n"), "\n7\t10\tar\t", baldaIn1256, "\n"))
    let read = try Collected(path)
    #expect(read.names["geonames:10"]?.map(\.text) == ["هجين"])
    #expect(read.problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8, 9])
    #expect(read.reasons[9]?.contains("WINDOWS-1256") == true)
    let whole = try folder.write("whole.txt", Data.bytes("1\t2\tar\t", baldaIn1256, "\n"))
    #expect(failure(whole)?.description.contains("WINDOWS-1256") == true)
    #expect(
      failure(try folder.write("empty.txt", ""), as: .alternateNames)?.description.contains("empty") == true)
  }

  @Test("of units are told by code")
  func units() throws {
    let path = try folder.write(
      "admin1CodesASCII.txt",
      "SY.07\tDeir ez-Zor\tDeir ez-Zor\t170792\nSY.08\tAleppo\nsy\tx\tx\t1\nSY.07\tAgain\tAgain\t2\nSY.09\t \t\t3\n"
    )
    #expect(try SourceDetector.format(of: path) == .geonamesAdminCodes)
    let read = try Collected(path)
    #expect(read.units == ["SY.07": "Deir ez-Zor"])
    #expect(read.problems.map(\.line) == [2, 3, 4, 5])
  }
}
