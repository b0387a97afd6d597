import Gazetteer
import MapDrawing
import MapLayers
import MapWriting
import Reading
import SystemPackage

/// Gathers what goes into a page beside the layers, and writes it.
final class PageOutput {
  private let page: MapPage
  private let gazetteer: Gazetteer
  private let builder: ReportTextBuilder?
  private var reports: [ReportText] = []

  /// A page of reports; Leaflet is looked for at once, so that nobody waits for a page that cannot be made.
  ///
  /// - Parameter actors: tells the common names of sides; nil for a page without reports.
  init(gazetteer: Gazetteer, actors: ActorTable?) throws(LeafletError) {
    page = MapPage(leaflet: try Leaflet.installed())
    self.gazetteer = gazetteer
    builder = actors.map { ReportTextBuilder(gazetteer: gazetteer, actors: $0) }
  }

  /// Keeps a report for the page.
  func add(_ reading: Reading, text: String?) {
    if let builder { reports.append(builder.report(reading, text: text)) }
  }

  /// Writes the page where `-o` says, and tells what was written.
  func write(_ set: LayerSet, _ options: OutputOptions, isQuiet: Bool) throws {
    let bytes = page.html(of: set, reports: sorted, background: try MapBackground(of: gazetteer))
    if options.output == "-" {
      do {
        try FileDescriptor.standardOutput.writeAll(bytes)
      } catch {
        throw MapWritingError.inputOutput(path: "standard output", reason: "\(error)")
      }
      return
    }
    try OutputFile(overwrite: options.overwrite).write(bytes, to: options.output, format: "html")
    var counts: [String: Int] = [:]
    for layer in set.layers { counts[layer.name, default: 0] += layer.features.count }
    try Summary(WrittenMap(files: [options.output], warnings: [], featureCounts: counts))
      .print(isQuiet: isQuiet)
  }

  /// The reports by their dates; those of a day in the order of the input, those without a date last.
  private var sorted: [ReportText] {
    reports.enumerated().sorted { a, b in
      (a.element.date ?? "~", a.offset) < (b.element.date ?? "~", b.offset)
    }.map(\.element)
  }
}
