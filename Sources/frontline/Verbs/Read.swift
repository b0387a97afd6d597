import ArgumentParser
import Fronts
import Gazetteer
import Reading

/// `frontline read`: places and claims, with the words they came from.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what reports say: places, claims and axes, with the words they came from.",
    discussion: """
      EXAMPLES:
        frontline read report.txt
        frontline read reports.jsonl -f jsonl > readings.jsonl
        frontline read report.txt --explain

      Readings can be edited by hand and given to frontline map.
      """)

  enum Format: String, NamedCase {
    case text, jsonl
  }

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong, help: "The format: text for people, jsonl with one reading a line. Usually text.",
    completion: .list(Format.names), transform: Format.named)
  var format = Format.text

  @Flag(
    help:
      "Tell how each claim came about: the words, what they are in it, and the lexicon entries that say so.")
  var explain = false

  func run() throws {
    try Verb.run {
      // Who sees the readings come needs no count of them, and may see half a line.
      let progress = Progress(isQuiet: input.quiet || Terminal.showsResults)
      defer { progress.finish() }
      let gazetteer = try input.gazetteer.load()
      let reader = try ReportReader(gazetteer: gazetteer, explains: explain)
      let map = try MapBuilder(gazetteer: gazetteer)
      let pipeline = ReadingPipeline(options: input, reader: reader, progress: progress)
      let badLines =
        switch format {
        case .jsonl: try writeLines(pipeline, gazetteer, map)
        case .text: try writeText(pipeline, gazetteer, map)
        }
      if badLines > 0 { throw ExitCode(ExitStatus.badData) }
    }
  }

  private func writeText(_ pipeline: ReadingPipeline, _ gazetteer: Gazetteer, _ map: MapBuilder) throws -> Int
  {
    var output = StandardOutput()
    return try pipeline.forEach { reading in
      try gazetteer.requireSound()
      try output.write(ReadingText(reading, axes: map.axes(of: reading)).text)
      try output.flush()
    }
  }

  private func writeLines(_ pipeline: ReadingPipeline, _ gazetteer: Gazetteer, _ map: MapBuilder) throws
    -> Int
  {
    var output = StandardOutput()
    var lines = ReadingLines(axes: map.axes(of:)) { try output.write($0) }
    return try pipeline.forEachPart { part in
      try gazetteer.requireSound()
      try lines.write(part)
      try output.flush()
    }
  }
}
