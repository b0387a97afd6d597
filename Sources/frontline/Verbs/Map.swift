import ArgumentParser
import DynamicLibrary
import Fronts
import Gazetteer
import MapDrawing
import MapLayers
import MapWriting
import Reading

/// `frontline map`: reports or readings to a map.
struct Map: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Maps reports: places, axes of advance, pockets, front.",
    discussion: """
      EXAMPLES:
        frontline map report.txt -o map.geojson
        frontline map report.txt -o map.gpkg --date 2019-01-21 --source "Example News"
        frontline map reports/ -o shapefiles/ --overwrite
        frontline map report.txt -o map.png --size 1600x1200 --labels both
        frontline map reports.jsonl -o map.html
        frontline read report.txt -f jsonl | frontline map - -o -

      Every feature carries the words it came from. Names that no place was found for stand in the layer unresolved.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Verb.run {
      let format = try output.outputFormat()
      let progress = Progress(isQuiet: input.quiet)
      defer { progress.finish() }
      let gazetteer = try input.gazetteer.load()
      let reader = try ReportReader(gazetteer: gazetteer)
      var map = try MapBuilder(gazetteer: gazetteer, actors: reader.actors)
      let target = try OutputTarget(format, gazetteer: gazetteer, actors: reader.actors)
      var documents = 0
      let badLines = try ReadingPipeline(options: input, reader: reader, progress: progress).forEach(
        keepsText: target.page != nil
      ) { reading, text in
        try map.add(reading)
        target.page?.add(reading, text: text)
        documents += 1
      }
      guard documents > 0 else {
        throw fail("no document could be read: nothing was written", status: ExitStatus.badData)
      }
      try gazetteer.requireSound()
      try write(try ChosenLayers.of(map.layers, output.layer), to: target, gazetteer, progress)
      if badLines > 0 { throw ExitCode(ExitStatus.badData) }
    }
  }

  private func write(
    _ set: LayerSet, to target: OutputTarget, _ gazetteer: Gazetteer, _ progress: Progress
  ) throws {
    if !input.quiet, set["places"]?.features.isEmpty ?? false {
      StandardError.write("frontline: note: no place was found, so the layers are empty\n")
    }
    try output.write(
      set, to: target, gazetteer: gazetteer, isQuiet: input.quiet, progress: progress)
  }
}
