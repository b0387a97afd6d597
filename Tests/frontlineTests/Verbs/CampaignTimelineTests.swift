import Foundation
import TestSupport
import Testing

/// A whole article on a campaign, split into its dated paragraphs and read with no hand on it.
@Suite struct CampaignTimelineTests {
  /// Of the rows compiled by hand from the same article, so many hold at least, in percent.
  private static let floor = 88

  @Test("nine in ten of the checks hold", .enabled(if: SharedData.isPresent, "../shared is absent"))
  func checksHold() throws {
    let folder = try ScratchFolder()
    let python = try #require(Command.path(of: "python3"), "python3 splits the article")
    let article = try folder.write(
      "article.txt", SharedData.text("reports/deir_ez-zor_campaign_(2017_2019).txt"))
    let split = try Command.run(python, [Project.path("Tools/dated-paragraphs.py"), article])
    #expect(split.status == 0, "\(split.errors)")
    let paragraphs = try folder.write("article.jsonl", split.output)
    let map = folder.path("campaign.geojson")
    let made = try Command.run(["timeline", paragraphs, "-o", map, "--quiet"])
    #expect(made.status == 0, "\(made.errors)")
    let checked = try Command.run(
      ["verify", map, "--check", Project.path("Tests/frontlineTests/Data/campaign-checks.csv")])
    let last = try #require(checked.output.split(separator: "\n").last)
    print(checked.output)
    let numbers = last.split(separator: " ").compactMap { Int($0) }
    try #require(numbers.count == 2)
    #expect(numbers[1] == 104)
    #expect(numbers[0] * 100 >= numbers[1] * Self.floor, "\(last)")
  }
}
