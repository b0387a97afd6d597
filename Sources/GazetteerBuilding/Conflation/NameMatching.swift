import Gazetteer

/// Finds pairs of places of different sources that are near each other, of one class and of one name, and joins them.
///
/// The pairs are taken from the most alike on, whatever the order of the sources: a place finds its best partner, and two
/// rows of one source are not joined through a third. Names are read as the search goes from south to north, and
/// forgotten behind it, so that a strip of the Earth is in memory.
struct NameMatching {
  /// Two places that may be one. The lower the cost, the more alike they are.
  private struct Pair {
    var cost: Double
    /// Orders pairs of the same cost, whatever the order of the sources.
    var tie: UInt64
    var a, b: Int32
  }

  /// The most members a group may have for more to be joined to it.
  private static let greatestGroup = 64

  private let staging: Staging
  private let points: StagedPoints
  private let isCancelled: @Sendable () -> Bool
  private let progress: (Int) -> Void
  private var pairs: [Pair] = []
  private var distance = SpellingDistance()
  private var read: [Int: (names: ComparableNames, id: String)] = [:]
  private var readByRow: [Int: [Int]] = [:]
  private var done = 0

  /// Joins what is one.
  static func run(
    _ staging: Staging, _ groups: inout PlaceGroups, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping (Int) -> Void
  ) throws(GazetteerBuildError) {
    guard staging.points.sourceCount > 1 else { return }
    var matching = NameMatching(staging, isCancelled: isCancelled, progress: progress)
    let points = staging.points
    func isSmall(_ number: Int) -> Bool {
      points.featureClass(number).greatestReach <= FeatureClass.smallReach
    }
    try matching.search(
      PlaceGrid((0..<points.count).lazy.filter(isSmall), of: points, reach: FeatureClass.smallReach), &groups)
    try matching.search(
      PlaceGrid(
        (0..<points.count).lazy.filter { !isSmall($0) }, of: points, reach: FeatureClass.greatestReach),
      &groups)
    matching.join(&groups)
  }

  private init(
    _ staging: Staging, isCancelled: @escaping @Sendable () -> Bool, progress: @escaping (Int) -> Void
  ) {
    self.staging = staging
    self.points = staging.points
    self.isCancelled = isCancelled
    self.progress = progress
  }

  private mutating func search(_ grid: PlaceGrid, _ groups: inout PlaceGroups) throws(GazetteerBuildError) {
    var near: [Int] = []
    var currentRow = -1
    for index in 0..<grid.count {
      let (number, row) = grid.place(at: index)
      if row != currentRow {
        forget(before: row - 1)
        currentRow = row
      }
      done += 1
      if done % 1024 == 0 {
        progress(done)
        if isCancelled() { throw .interrupted }
      }
      near.removeAll(keepingCapacity: true)
      let (source, featureClass) = (points.source(number), points.featureClass(number))
      grid.forEachNear(number, row: row) { other in
        guard other > number, featureClass.agrees(with: points.featureClass(other)),
          points.source(other) != source, points.distance(number, other) <= reach(number, other)
        else { return }
        near.append(other)
      }
      for other in near where !groups.areJoined(number, other) { try compare(number, other, row: row) }
    }
    forget(before: .max)
  }

  private mutating func compare(_ number: Int, _ other: Int, row: Int) throws(GazetteerBuildError) {
    let (first, second) = (try names(number, row: row), try names(other, row: row))
    guard let score = first.names.score(second.names, distance: &distance) else { return }
    let cost = (1 - score) * 5 + points.distance(number, other) / reach(number, other)
    var tie = RecordHash()
    for id in [first.id, second.id].sorted() { tie.add(id) }
    pairs.append(Pair(cost: cost, tie: tie.value, a: Int32(number), b: Int32(other)))
  }

  /// How far two places may lie from each other.
  private func reach(_ a: Int, _ b: Int) -> Double {
    let featureClass = points.featureClass(a)
    let precisions = points.precision(a) + points.precision(b)
    return min(max(featureClass.reach, precisions), featureClass.greatestReach)
  }

  private mutating func names(_ number: Int, row: Int) throws(GazetteerBuildError) -> (
    names: ComparableNames, id: String
  ) {
    if let known = read[number] { return known }
    let place = try staging.place(number)
    let extra = try staging.extraNames(of: place.id)
    let featureClass = points.featureClass(number)
    let names = ComparableNames(
      [SourceName(place.name)] + place.names + extra,
      withoutClassWords: featureClass != .settlement && featureClass != .unknown)
    read[number] = (names, place.id)
    // It may lie in the next row.
    readByRow[row + 1, default: []].append(number)
    return (names, place.id)
  }

  private mutating func forget(before row: Int) {
    for (old, numbers) in readByRow where old < row {
      for number in numbers { read[number] = nil }
      readByRow[old] = nil
    }
  }

  private mutating func join(_ groups: inout PlaceGroups) {
    pairs.sort { ($0.cost, $0.tie, $0.a, $0.b) < ($1.cost, $1.tie, $1.a, $1.b) }
    for pair in pairs {
      let (a, b) = (Int(pair.a), Int(pair.b))
      guard !groups.areJoined(a, b), mayJoin(groups.members(of: a), groups.members(of: b)) else { continue }
      groups.join(a, b)
    }
  }

  /// Whether no source has a row in both groups.
  private func mayJoin(_ a: [Int], _ b: [Int]) -> Bool {
    guard a.count + b.count <= Self.greatestGroup else { return false }
    let sources = Set(a.map { points.source($0) })
    return b.allSatisfy { !sources.contains(points.source($0)) }
  }
}
