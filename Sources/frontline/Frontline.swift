import ArgumentParser
import MapLayers

/// The command: one verb a file in `Verbs`.
@main
struct Frontline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontline",
    abstract: "Turns published reports about a campaign into maps.",
    discussion: """
      frontline map report.txt -o map.geojson        a report as GeoJSON
      frontline timeline reports.jsonl -o war.gpkg   who held what when, with front lines
      frontline export map.geojson -o map.gpkg       a map in another format
      frontline verify map.gpkg                      whether a map is sound
      frontline lookup "Baguz Fawqani"               a place by any spelling of its name
      frontline read report.txt                      what a report says, with the words it came from
      frontline gazetteer build SY.zip -o syria.gaz  a gazetteer of other places
      """,
    version: ToolVersion.current,
    subcommands: [
      Lookup.self, Read.self, Map.self, TimelineVerb.self, Export.self, Verify.self, GazetteerVerb.self,
    ])

  static func main() {
    main(LanguageArguments.rewritten(Array(CommandLine.arguments.dropFirst())))
  }
}
