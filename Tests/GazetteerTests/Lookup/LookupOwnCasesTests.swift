import Foundation
import Gazetteer
import Geodesy
import TestSupport
import Testing

/// Look-ups in many spellings, made from the sources' own variants before the rules; half of them to tune on, the others
/// held back.
@Suite("Look-ups in many spellings")
struct LookupOwnCasesTests {
  private func score(_ file: String) throws -> LookupRows.Score {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Data/\(file)"), encoding: .utf8)
    let score = try LookupRows(tabs: text).score(in: LookupTests.shipped.get(), within: 6000)
    print(
      "\(file): \(score.right) of \(score.known) first right, \(score.refused) of \(score.unknown) refused")
    return score
  }

  @Test("that rules were made on")
  func own() throws {
    let score = try score("lookups_own.tsv")
    for miss in score.misses { print("look-up missed: \(miss)") }
    #expect(score.known >= 300 && score.unknown >= 50)
    #expect(Double(score.right) / Double(score.known) >= 0.96)
    #expect(score.refused == score.unknown)
  }

  @Test("that no rule was made on")
  func held() throws {
    let score = try score("lookups_held.tsv")
    #expect(score.known >= 300 && score.unknown >= 50)
    #expect(Double(score.right) / Double(score.known) >= 0.93)
    #expect(Double(score.refused) / Double(score.unknown) >= 0.93)
  }
}

/// The places that conflict researchers coded exactly, by name and district.
@Suite("UCDP's places")
struct UCDPPlacesTests {
  @Test(
    "come first by name and district",
    .enabled(if: SharedData.isPresent, "the reference data is not beside the project"))
  func nameAndDistrict() throws {
    let text = try SharedData.text("gazetteer-sources/ucdp_places_bbox.csv")
    var lines = text.split(whereSeparator: \.isNewline).map { Self.fields(String($0)) }
    let header = lines.removeFirst()
    func column(_ name: String) throws -> Int { try #require(header.firstIndex(of: name)) }
    let (name, admin) = (try column("where_coordinates"), try column("adm_2"))
    let (latitude, longitude) = (try column("latitude"), try column("longitude"))
    let precision = try column("where_prec")
    let rows = lines.filter { $0.count == header.count && Double($0[precision]) == 1 }.compactMap { fields in
      LookupRows.Row(
        query: (fields[name].split(separator: "/").first.map(String.init) ?? "") + ", "
          + fields[admin].replacing("district", with: ""),
        wanted: Double(fields[latitude]).flatMap { latitude in
          Double(fields[longitude]).map { Position(latitude: latitude, longitude: $0) }
        })
    }
    let score = try LookupRows(rows).score(in: LookupTests.shipped.get(), within: 5000)
    print("UCDP's exact places: \(score.right) of \(score.known) within 5 km")
    for miss in score.misses { print("UCDP place missed: \(miss)") }
    #expect(score.known >= 250)
    #expect(Double(score.right) / Double(score.known) >= 0.95)
  }

  /// The fields of a line of CSV with quotes.
  private static func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
