import Foundation
import MapLayers
import MapWriting

/// `benchmarks export`: features written as shapefile, GeoJSON and newline-delimited GeoJSON, beside `ogr2ogr` and
/// pyogrio, as processes in turns.
///
/// All read the same FlatGeobuf, which is the quickest to read. What `frontline` writes from memory is measured too: a
/// process of this program that streams the same features. What counts are the ratios and that memory stays flat.
struct ExportBenchmark {
  let frontline: String
  let folder: String
  /// The interpreter of pyogrio; nil where there is none.
  let python: String?

  private struct Format {
    let name: String
    let ending: String
    let options: [String]
  }

  private static let formats = [
    Format(name: "ESRI Shapefile", ending: "shp", options: ["-lco", "ENCODING=UTF-8"]),
    // Both as RFC 7946 has it, with boxes.
    Format(name: "GeoJSON", ending: "geojson", options: ["-lco", "RFC7946=YES", "-lco", "WRITE_BBOX=YES"]),
    Format(name: "GeoJSONSeq", ending: "geojsonl", options: []),
  ]
  private static let runs = 3

  /// Measures all sizes and prints what they took.
  func run(sizes: [Int]) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for kind in SyntheticFeatures.Kind.allCases {
      for size in sizes.sorted() { try measure(kind, size) }
    }
  }

  private func measure(_ kind: SyntheticFeatures.Kind, _ size: Int) throws {
    let source = "\(folder)/\(kind)-\(size).fgb"
    if !FileManager.default.fileExists(atPath: source) {
      // In a process of its own: its memory would count as that of the processes that follow.
      let maker = [CommandLine.arguments[0], "write", kind.rawValue, "\(size)", source]
      let process = try FinishedProcess(maker)
      guard process.status == 0 else { throw ProcessFailure(command: maker, status: process.status) }
    }
    for format in Self.formats {
      print("\(size) \(kind) as \(format.name)")
      func output(_ writer: String) -> String { "\(folder)/\(writer).\(format.ending)" }
      var writers: [(title: String, command: [String])] = [
        (
          "frontline export",
          [frontline, "export", source, "-o", output("frontline"), "--overwrite", "--quiet"]
        ),
        (
          "frontline, from memory",
          [CommandLine.arguments[0], "write", kind.rawValue, "\(size)", output("memory")]
        ),
        ("ogr2ogr", ["ogr2ogr", "-f", format.name] + format.options + [output("ogr2ogr"), source]),
      ]
      if let python {
        writers.append(
          ("pyogrio", [python, "Benchmarks/peers/pyogrio_write.py", source, output("pyogrio"), format.name]))
      }
      var found: [String: [FinishedProcess]] = [:]
      for _ in 0..<Self.runs {
        for writer in writers {
          // What is there already would be added to, or refused.
          for name in ["ogr2ogr", "pyogrio", "memory"] {
            for ending in [format.ending, "dbf", "shx", "prj", "cpg"] {
              try? FileManager.default.removeItem(atPath: "\(folder)/\(name).\(ending)")
            }
          }
          let process = try FinishedProcess(writer.command)
          guard process.status == 0 else {
            throw ProcessFailure(command: writer.command, status: process.status)
          }
          found[writer.title, default: []].append(process)
        }
      }
      let peer = found["ogr2ogr"].map { Sample($0.map(\.processorSeconds)).least } ?? 0
      for writer in writers {
        let processes = found[writer.title] ?? []
        let time = Sample(processes.map(\.processorSeconds)).least
        let memory = Sample(processes.map(\.peakMegabytes)).most
        print(
          "  \(writer.title): processor \(Figure.text(time)) s, of ogr2ogr's \(Figure.text(time / peer)), "
            + "memory \(Figure.text(memory)) MB")
      }
      // A million features take minutes: what is known is shown.
      fflush(nil)
    }
  }

  /// Streams features into a file: what the measured process does, and how the sources are made.
  static func write(_ kind: SyntheticFeatures.Kind, _ size: Int, to path: String) throws {
    let features = SyntheticFeatures(kind)
    let format = try MapFormat.named(nil, orBy: path)
    _ = try MapWriter(overwrite: true).stream([features.layer], to: path, format: format) {
      stream throws(MapWritingError) in
      for number in 0..<size {
        let feature = features[number]
        try stream.append(feature.shape, feature.values, toLayer: 0)
      }
    }
  }
}
