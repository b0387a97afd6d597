import Foundation
import TestSupport

@testable import GazetteerBuilding

/// What a source yields, gathered.
struct Collected {
  var items: [SourceItem] = []
  var problems: [SourceProblem] = []

  /// Reads a source to its end.
  init(_ source: any PlaceSource) throws(GazetteerBuildError) {
    var (items, problems): ([SourceItem], [SourceProblem]) = ([], [])
    try source.read { problem throws(GazetteerBuildError) in
      problems.append(problem)
    } _: { item throws(GazetteerBuildError) in
      items.append(item)
    }
    self.items = items
    self.problems = problems
  }

  /// Opens and reads a source to its end.
  init(
    _ path: String, as format: SourceFormat? = nil, options: SourceOptions = SourceOptions()
  ) throws(GazetteerBuildError) {
    try self.init(try SourceOpener().open(path, as: format, options: options))
  }

  var places: [SourcePlace] {
    items.compactMap { if case .place(let place) = $0 { place } else { nil } }
  }

  var units: [String: String] {
    items.reduce(into: [:]) { if case .unit(let code, let name) = $1 { $0[code] = name } }
  }

  var names: [String: [SourceName]] {
    items.reduce(into: [:]) { if case .names(let id, let names) = $1 { $0[id, default: []] += names } }
  }

  /// The reasons, by line.
  var reasons: [Int: String] {
    problems.reduce(into: [:]) { $0[$1.line, default: ""] += $1.reason }
  }
}

/// What reading a source throws.
func failure(
  _ path: String, as format: SourceFormat? = nil, options: SourceOptions = SourceOptions()
) -> GazetteerBuildError? {
  do throws(GazetteerBuildError) {
    _ = try Collected(path, as: format, options: options)
    return nil
  } catch {
    return error
  }
}

extension Data {
  /// Text in Windows-1256: what is no ASCII is given byte by byte.
  static func bytes(_ parts: Any...) -> Data {
    var data = Data()
    for part in parts {
      if let text = part as? String { data.append(contentsOf: text.utf8) }
      if let bytes = part as? [UInt8] { data.append(contentsOf: bytes) }
    }
    return data
  }
}

/// بلدة in Windows-1256.
let baldaIn1256: [UInt8] = [0xC7, 0xE1, 0xC8, 0xE1, 0xCF, 0xC9]
