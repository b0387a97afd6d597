import ArgumentParser
import Fronts
import Reading

/// What a timeline shows, and how, on the command line.
struct TimelineArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Only this day.", valueName: "YYYY-MM-DD"))
  var at: String?

  @Option(help: ArgumentHelp("The first day shown.", valueName: "YYYY-MM-DD"))
  var from: String?

  @Option(help: ArgumentHelp("The day after the last one shown.", valueName: "YYYY-MM-DD"))
  var to: String?

  @Option(help: "How often it looks: day, week, or event for every day on which something changes.")
  var step = TimelineStep.event

  @Option(
    help: ArgumentHelp(
      "Who held which places before: a CSV with place,side and, if known, date,source.", valueName: "file"),
    completion: Completions.table)
  var initial: String?

  @Option(
    help: ArgumentHelp(
      "Actors that are one side, with commas between them; repeat it for several sides.", valueName: "names"))
  var side: [String] = []

  @Option(
    help: ArgumentHelp(
      "How far a source is trusted, from 0 (left out) to 1; repeat it for several.",
      valueName: "source=weight"))
  var trust: [String] = []

  @Option(help: ArgumentHelp("How far the ground of a place reaches, in kilometres.", valueName: "km"))
  var reach = 5.0

  @Option(help: "What parts the ground of both its sides: rivers, borders; none for neither.")
  var barrier: [Barrier] = [.rivers, .borders]

  @Option(
    help: ArgumentHelp(
      "A CSV file for what each side gained and lost at each step; - for standard output.", valueName: "file"),
    completion: Completions.table)
  var changes: String?

  @Flag(help: "Say on standard error how long each stage took.")
  var stages = false

  enum Barrier: String, ExpressibleByArgument, CaseIterable {
    case rivers, borders, none
  }

  func validate() throws {
    _ = try options()
    if at != nil, from != nil || to != nil {
      throw ValidationError("--at is one day: --from and --to do not go with it")
    }
  }

  /// What the builder is told.
  func options() throws -> TimelineOptions {
    var options = TimelineOptions()
    if let day = try Self.day(at, "--at") {
      options.from = day
      options.to = day + 1
    } else {
      options.from = try Self.day(from, "--from")
      options.to = try Self.day(to, "--to")
    }
    if let from = options.from, let to = options.to, from >= to {
      throw ValidationError("--to \(to) does not come after --from \(from)")
    }
    guard reach > 0, reach <= 500 else {
      throw ValidationError("--reach takes kilometres, more than 0 and at most 500")
    }
    options.step = step
    options.reach = reach * 1000
    options.sides = side.map { $0.split(separator: ",").map { Self.trimmed($0) }.filter { !$0.isEmpty } }
    for text in trust {
      guard let equals = text.lastIndex(of: "="), let weight = Double(text[text.index(after: equals)...]),
        (0...1).contains(weight), equals > text.startIndex
      else {
        throw ValidationError(
          "--trust takes a source and a weight from 0 to 1, as in \"Monitor=0.5\"; not \"\(text)\"")
      }
      options.trust[String(text[..<equals])] = weight
    }
    options.partsRivers = barrier.contains(.rivers)
    options.partsBorders = barrier.contains(.borders)
    return options
  }

  private static func day(_ text: String?, _ option: String) throws -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("\(option): the date \"\(text)\" is not of the form YYYY-MM-DD")
    }
    return day
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}

extension TimelineStep: ExpressibleByArgument {}
