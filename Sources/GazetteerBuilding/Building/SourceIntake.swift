import Gazetteer

/// Takes the items of the sources: counts them, leaves out what the filter refuses or no gazetteer could hold, and stages
/// the rest.
struct SourceIntake {
  private let build: GazetteerBuild
  private let staging: Staging
  private(set) var report = BuildReport()
  /// The rows of sovereign states by country code.
  private(set) var countries: [String: [Int]] = [:]
  private var itemCount = 0

  init(build: GazetteerBuild, staging: Staging) {
    self.build = build
    self.staging = staging
  }

  /// Reads all of a source.
  mutating func read(_ source: GazetteerBuild.Source) throws(GazetteerBuildError) {
    // The closures of a source cannot change this value while it is being changed: they share a box.
    let box = Box(BuildReport.Source(name: source.name), countries, itemCount)
    let (build, staging, prefix) = (build, staging, source.places.idPrefix)
    func problem(_ problem: SourceProblem) throws(GazetteerBuildError) {
      box.counts.count(problem)
      build.onProblem(problem)
      if build.isStrict { throw .badRow(problem) }
    }
    try staging.addSource { () throws(GazetteerBuildError) in
      try source.places.read(problem: problem) { item throws(GazetteerBuildError) in
        box.itemCount += 1
        if box.itemCount % 1024 == 0 {
          build.onProgress(.reading, staging.count)
          if build.isCancelled() { throw .interrupted }
        }
        switch item {
        case .unit(let code, let name):
          guard !code.isEmpty, !name.isEmpty else { return }
          box.counts.units += 1
          try staging.addUnit(code: code, name: name)
        case .names(let id, let names):
          let names = names.filter { !$0.text.isEmpty }
          guard !names.isEmpty else { return }
          box.counts.names += names.count
          try staging.add(names, of: Self.entryID(id, prefix))
        case .place(var place):
          box.counts.placesRead += 1
          place.id = Self.entryID(place.id, prefix)
          if let reason = Self.reason(against: place) {
            return try problem(SourceProblem(path: source.name, line: place.line, reason: reason))
          }
          if let reason = build.filter.reason(against: place) {
            box.counts.filtered[reason, default: 0] += 1
            return
          }
          if place.featureCode == "PCLI", !place.country.isEmpty {
            box.countries[place.country, default: []].append(staging.count)
          }
          box.counts.places += 1
          box.counts.names += place.names.count
          try staging.add(place)
        }
      }
    }
    report.sources.append(box.counts)
    countries = box.countries
    itemCount = box.itemCount
  }

  /// An identifier without what only tells the project's own folders apart.
  private static func entryID(_ id: String, _ prefix: String) -> String {
    prefix.isEmpty || !id.hasPrefix(prefix) ? id : String(id.dropFirst(prefix.count))
  }

  /// What is wrong with a place that no gazetteer could hold.
  private static func reason(against place: SourcePlace) -> String? {
    if place.id.isEmpty { return "the place has no identifier; left out" }
    if place.name.isEmpty { return "the place has no name; left out" }
    if !place.position.isValid {
      return
        "latitude \(place.position.latitude) or longitude \(place.position.longitude) is out of range; left out"
    }
    if !(place.precision > 0 && place.precision.isFinite) {
      return "the precision \(place.precision) is no length in metres; left out"
    }
    return nil
  }

  private final class Box {
    var counts: BuildReport.Source
    var countries: [String: [Int]]
    var itemCount: Int

    init(_ counts: BuildReport.Source, _ countries: [String: [Int]], _ itemCount: Int) {
      self.counts = counts
      self.countries = countries
      self.itemCount = itemCount
    }
  }
}
