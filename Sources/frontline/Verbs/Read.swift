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
      let progress = Progress(isQuiet: input.quiet)
      defer { progress.finish() }
      let gazetteer = try input.gazetteer.load()
      let reader = try ReportReader(gazetteer: gazetteer, explains: explain)
      let map = try MapBuilder(gazetteer: gazetteer)
      var output = StandardOutput()
      let badLines = try ReadingPipeline(options: input, reader: reader, progress: progress).forEach {
        reading in
        try gazetteer.requireSound()
        let axes = map.axes(of: reading)
        switch format {
        case .jsonl: try output.line(reading.json(axes: axes.map { $0.json(of: reading) }).text)
        case .text: try output.write(ReadingText(reading, axes: axes).text)
        }
        try output.flush()
      }
      if badLines > 0 { throw ExitCode(ExitStatus.badData) }
    }
  }
}
