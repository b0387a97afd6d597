import Gazetteer
import MapLayers
import Reading
import TestSupport
import Testing

@testable import Fronts

/// Reports of a few words, and the timeline that they make.
enum TimelineSample {
  static let reader = Result { try ReportReader(gazetteer: Gazetteer.shipped()) }
  static let gazetteer = Result { try Gazetteer.shipped() }

  /// Reports by their days, as in `Told.day`, with their texts; of no day at all for nil.
  static func readings(_ reports: [(day: Int?, text: String)]) throws -> [Reading] {
    let reader = try reader.get()
    return reports.enumerated().map { number, report in
      reader.read(
        Document(
          id: "\(number)", date: report.day.map { Told.day($0).description }, source: "Monitor",
          text: report.text))
    }
  }

  static func timeline(
    _ reports: [(day: Int?, text: String)], _ change: (inout TimelineOptions) -> Void = { _ in }
  ) throws -> Timeline {
    var options = TimelineOptions()
    change(&options)
    let reader = try reader.get()
    var builder = try TimelineBuilder(
      gazetteer: try gazetteer.get(), actors: reader.actors, options: options)
    for reading in try readings(reports) { builder.add(reading) }
    return try builder.build()
  }

  /// The features of a layer as lines, "Hajin SDF held 2019-01-01..2019-01-05", by name and time.
  static func control(_ timeline: Timeline) throws -> [String] {
    try features(timeline, "control", ["name", "holder", "status"])
  }

  static func features(_ timeline: Timeline, _ layer: String, _ fields: [String]) throws -> [String] {
    try #require(timeline.layers[layer]).features.map { feature in
      func text(_ field: String) -> String {
        switch feature.values[field] {
        case .text(let text), .date(let text): text
        case .dateTime(let text): text.hasSuffix("T00:00:00Z") ? String(text.dropLast(10)) : text
        case nil: ""
        case let other?: "\(other)"
        }
      }
      return fields.map(text).joined(separator: " ") + " \(text("date_start"))..\(text("date_end"))"
    }.sorted()
  }

  /// The readings of the example of the Euphrates.
  static let example = Result { () -> [Reading] in
    let reader = try TimelineSample.reader.get()
    var readings: [Reading] = []
    let path = Project.path("Examples/euphrates-2018-2019/reports.jsonl")
    try InputReader(paths: [path]).forEach(problem: { throw $0 }) { item in
      switch item {
      case .document(let document): readings.append(reader.read(document))
      case .reading(let reading): readings.append(reading)
      case .segment, .endOfSegments: break
      }
    }
    return readings
  }
}
