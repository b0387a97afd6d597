import ArgumentParser
import Fronts
import Gazetteer
import MapDrawing
import MapLayers
import MapWriting
import Reading
import SystemPackage

/// `frontline timeline`: dated reports to control and front lines over time.
struct TimelineVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Maps who held what when: control, front lines, pockets and axes over time.",
    discussion: """
      EXAMPLES:
        frontline timeline reports.jsonl -o war.gpkg
        frontline timeline reports/ -o january.geojson --from 2019-01-01 --to 2019-02-01 --step week
        frontline timeline reports.jsonl --at 2018-12-15 -o that-day.geojson
        frontline timeline reports.jsonl --initial control.csv --changes changes.csv -o war.kml
        frontline timeline reports.jsonl --at 2018-12-15 -o that-day.pdf
        frontline timeline reports.jsonl -o war.html

      Every feature lasts from date_start to before date_end; where nobody has said who holds a place, nothing is drawn. \
      A picture shows one day: that of --at, else the last one on which something changes.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var timeline: TimelineArguments

  func run() throws {
    try Verb.run {
      let format = try output.outputFormat()
      let progress = Progress(isQuiet: input.quiet)
      defer { progress.finish() }
      let gazetteer = try input.gazetteer.load()
      let reader = try ReportReader(gazetteer: gazetteer)
      var builder = try TimelineBuilder(
        gazetteer: gazetteer, actors: reader.actors, options: try timeline.options())
      if let path = timeline.initial { try builder.add(try InitialControl(path: path)) }
      let target = try OutputTarget(format, gazetteer: gazetteer, actors: reader.actors)
      var documents = 0
      let badLines = try ReadingPipeline(options: input, reader: reader, progress: progress).forEach(
        keepsText: target.page != nil
      ) { reading, text in
        builder.add(reading)
        target.page?.add(reading, text: text)
        documents += 1
      }
      guard documents > 0 else {
        throw fail("no document could be read: nothing was written", status: ExitStatus.badData)
      }
      try gazetteer.requireSound()
      progress.begin("putting the days together")
      let made = try builder.build()
      try write(made, to: target, gazetteer, progress)
      if badLines > 0 { throw ExitCode(ExitStatus.badData) }
    }
  }

  private func write(
    _ made: Timeline, to target: OutputTarget, _ gazetteer: Gazetteer, _ progress: Progress
  ) throws {
    if !input.quiet {
      if made.undated > 0 {
        StandardError.write("frontline: note: \(made.undated) claims without a date were left out\n")
      }
      if timeline.stages {
        for stage in made.stages { StandardError.write("frontline: \(stage.name): \(stage.duration)\n") }
      }
    }
    var layers = made.layers
    if output.layer.isEmpty, case .map(.csv) = target {
      // One table: who held what from when to when, a row for each interval, at the place's point.
      layers = LayerSet(
        layers: try layers["control"].map { [try $0.atPoints(longitude: "lon", latitude: "lat")] } ?? [],
        metadata: layers.metadata)
    }
    if !output.layer.isEmpty { layers = try ChosenLayers.of(layers, output.layer) }
    try output.write(
      layers, to: target, gazetteer: gazetteer, day: timeline.at, isQuiet: input.quiet,
      progress: progress)
    if let path = timeline.changes {
      let table = LayerSet(layers: [try ChangesLayer.layer(made.changes)])
      let writer = MapWriter(overwrite: output.overwrite)
      if path == "-" {
        progress.finish()
        _ = try writer.write(table, to: .standardOutput, format: .csv)
      } else {
        _ = try writer.write(table, to: path, format: .csv)
      }
    }
  }
}
