import Gazetteer
import SystemPackage

/// Makes one compiled gazetteer of many sources.
///
/// ```swift
/// let build = GazetteerBuild(sources: [.init(name: "SY.txt", places: source)])
/// let report = try build.write(to: "syria.gaz")
/// ```
///
/// The same place in several sources becomes one entry; the first source that has it wins. The memory it takes grows by
/// some tens of bytes a place, whatever the sources say of it, besides that of the index of names. The same sources give
/// the same bytes. The output appears whole or not at all.
public struct GazetteerBuild {
  /// A source and what reports call it.
  public struct Source: Sendable {
    /// What it is called; it is written into the gazetteer, so it should not depend on where its file lies.
    public var name: String
    /// Its rows.
    public var places: any PlaceSource

    /// A source.
    public init(name: String, places: any PlaceSource) {
      self.name = name
      self.places = places
    }
  }

  /// A part of the work.
  public enum Stage: String, Sendable, CaseIterable {
    case reading, comparing, writing
  }

  /// The sources; of places that are in several the first one's row stands.
  public var sources: [Source]
  /// Which places are taken.
  public var filter = BuildFilter()
  /// Whether the first row with a problem ends the build.
  public var isStrict = false
  /// Whether an existing compiled gazetteer is replaced.
  public var overwrite = false
  /// Called for every row with a problem.
  public var onProblem: (SourceProblem) -> Void = { _ in }
  /// Called now and then with how many places are done.
  public var onProgress: (Stage, Int) -> Void = { _, _ in }
  /// Asked now and then; where it says so, the build ends with `GazetteerBuildError.interrupted`.
  public var isCancelled: @Sendable () -> Bool = { false }

  /// A build of some sources.
  public init(sources: [Source]) {
    self.sources = sources
  }

  /// Builds the gazetteer.
  ///
  /// - Throws: `GazetteerBuildError`; nothing is left behind then, and what was there before is as it was.
  public func write(to path: FilePath) throws(GazetteerBuildError) -> BuildReport {
    let folder = try OutputFolder(for: path, overwrite: overwrite)
    let staging = try Staging(in: folder.work)
    var intake = SourceIntake(build: self, staging: staging)
    for source in sources { try intake.read(source) }
    try staging.finish()
    var report = intake.report
    guard staging.count > 0 else { throw .nothingRead(reason: Self.reasons(report)) }
    report.namesWithoutPlace = try staging.countOfNamesWithoutPlace()

    var groups = PlaceGroups(count: staging.count)
    let identifiers = try IdentifierMatching(staging, &groups)
    IdentifierMatching.joinCountries(intake.countries, staging.points, &groups)
    try NameMatching.run(staging, &groups, isCancelled: isCancelled) { onProgress(.comparing, $0) }

    var entries = EntryWriter(build: self, staging: staging, identifiers: identifiers, report: report)
    report = try entries.write(groups, to: folder.gazetteer)
    try staging.close()
    if isCancelled() { throw .interrupted }
    try folder.commit()
    return report
  }

  private static func reasons(_ report: BuildReport) -> String {
    var counts: [String: Int] = [:]
    for source in report.sources {
      counts.merge(source.filtered) { $0 + $1 }
      counts.merge(source.problems) { $0 + $1 }
    }
    if counts.isEmpty { return "the sources have no places" }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
      .map { "\($0.value) × \($0.key)" }.joined(separator: "; ")
  }
}
