import Gazetteer
import SystemPackage

/// Writes an entry for every group of rows, in the order of their first rows.
struct EntryWriter {
  private let build: GazetteerBuild
  private let staging: Staging
  private let identifiers: IdentifierMatching
  private var report: BuildReport
  private var units: UnitNames
  /// How many entries have each of the identifiers that several would have.
  private var uses: [String: Int] = [:]

  init(build: GazetteerBuild, staging: Staging, identifiers: IdentifierMatching, report: BuildReport) {
    self.build = build
    self.staging = staging
    self.identifiers = identifiers
    self.report = report
    units = UnitNames(staging)
  }

  /// Writes the files of the gazetteer into a folder.
  mutating func write(
    _ groups: consuming PlaceGroups, to folder: FilePath
  ) throws(GazetteerBuildError) -> BuildReport {
    var writer = try RecordsWriter(in: folder, expectedNames: staging.nameCount)
    for number in 0..<staging.count {
      if number % 1024 == 0 {
        build.onProgress(.writing, number)
        if build.isCancelled() { throw .interrupted }
      }
      guard groups.first(number) == number else { continue }
      try write(groups.members(of: number), to: &writer)
    }
    for pair in identifiers.apart {
      let (a, b) = (min(pair.0, pair.1), max(pair.0, pair.1))
      let (first, second) = (try staging.place(a), try staging.place(b))
      report.add(
        Disagreement(first, of: sourceName(a), second, of: sourceName(b), isMerged: false))
    }
    report.places = writer.placeCount
    report.names = writer.nameCount
    try writer.finish(sources: sourceList)
    return report
  }

  private mutating func write(_ members: [Int], to writer: inout RecordsWriter) throws(GazetteerBuildError) {
    var rows: [SourcePlace] = []
    var admin: [[String]] = []
    for member in members {
      let row = try staging.place(member)
      admin.append(try units.names(of: row, source: staging.points.source(member)))
      rows.append(row)
    }
    var reported = Set<String>()
    for (member, row) in zip(members, rows).dropFirst() where Disagreement.isWorthReporting(rows[0], row) {
      // One row that stands in several files disagrees once.
      guard reported.insert(row.id).inserted else { continue }
      report.add(
        Disagreement(rows[0], of: sourceName(members[0]), row, of: sourceName(member), isMerged: true))
    }
    report.merged += rows.count - 1
    try writer.add(MergedPlace(rows, admin: admin, extra: try extraNames(of: rows)), id: id(rows[0].id))
  }

  /// Names that stand apart from their places: by a row's own identifier, or by one that it names and no row has.
  private func extraNames(of rows: [SourcePlace]) throws(GazetteerBuildError) -> [MergedPlace.Name] {
    guard staging.hasExtraNames else { return [] }
    var names: [MergedPlace.Name] = []
    var seen = Set<String>()
    let own = Set(rows.map(\.id))
    for id in rows.flatMap({ [$0.id] + $0.sameAs }) where seen.insert(id).inserted {
      let found = try staging.extraNames(of: id)
      if found.isEmpty { continue }
      if !own.contains(id), try staging.isOwned(id) { continue }
      names += found.map { MergedPlace.Name(name: $0, source: id) }
    }
    return names
  }

  /// The identifier of an entry: the first row's, with a number where entries before it have that one.
  private mutating func id(_ id: String) -> String {
    guard identifiers.contested.contains(id) else { return id }
    let use = uses[id, default: 0] + 1
    uses[id] = use
    return use == 1 ? id : "\(id)~\(use)"
  }

  private func sourceName(_ number: Int) -> String {
    report.sources[staging.points.source(number)].name
  }

  /// The sources with what was taken of each, one a line.
  private var sourceList: String {
    report.sources.map { "\($0.name): \($0.places) places, \($0.names) names" }.joined(separator: "\n")
  }
}
