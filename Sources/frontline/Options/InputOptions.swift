import ArgumentParser
import Reading

/// The reports a verb reads, and what is known of them from outside.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Text files, folders of them, .jsonl with a document or a reading a line, or - for standard input.",
      valueName: "input"), completion: Completions.reports)
  var inputs: [String]

  @Option(help: ArgumentHelp("The date of reports that state none.", valueName: "YYYY-MM-DD"))
  var date: String?

  @Option(help: ArgumentHelp("Who published reports that do not say so.", valueName: "name"))
  var source: String?

  @Option(
    help: ArgumentHelp(
      "How many reports are read at once; with 1 each is written as soon as it is read. The output is the same.",
      valueName: "number"))
  var jobs = Processors.count

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var gazetteer: GazetteerOptions

  func validate() throws {
    if let date, CalendarDay(iso: date) == nil {
      throw ValidationError("the date \"\(date)\" is not of the form YYYY-MM-DD")
    }
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 256") }
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read once only")
    }
  }
}
