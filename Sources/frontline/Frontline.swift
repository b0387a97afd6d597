import ArgumentParser
import MapLayers

/// The command: one verb a file in `Verbs`.
@main
struct Frontline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontline",
    abstract: "Turns published reports about a campaign into maps.",
    usage: "frontline <verb> [<options>] ...",
    discussion: """
      EXAMPLES:
        frontline map report.txt -o map.geojson        a report as GeoJSON
        frontline map report.txt -o map.png            the same as a picture
        frontline timeline reports.jsonl -o war.gpkg   who held what, when
        frontline export map.geojson -o map.shp        a map in another format
        frontline verify map.gpkg                      whether a map is sound
        frontline lookup "Baguz Fawqani"               a place by any spelling
        frontline read report.txt                      what a report says
        frontline gazetteer build SY.zip -o syria.gaz  a gazetteer of other places
      """,
    version: ToolVersion.current,
    subcommands: [
      Lookup.self, Read.self, Map.self, TimelineVerb.self, Export.self, Verify.self, GazetteerVerb.self,
    ])

  static func main() {
    let arguments = LanguageArguments.rewritten(Array(CommandLine.arguments.dropFirst()))
    if let unknown = UnknownVerb(in: arguments, of: Self.self) {
      exit(withError: fail(unknown.description, status: ExitStatus.usage))
    }
    main(arguments)
  }
}
