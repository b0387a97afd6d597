import DynamicLibrary
import Geodesy
import Reading

/// Draws the axes of advance that the claims of a reading state.
///
/// Only movements that the report asserts or attributes to somebody are drawn: what was planned, or did not happen, is no
/// arrow. A claim that names neither two places nor a place and a direction gives no axis.
public struct AxisBuilder: Sendable {
  private let geodesic: Geodesic
  private let isArea: @Sendable (String) -> Bool

  /// A builder.
  ///
  /// - Parameter isArea: whether a place, by its identifier, is a country, province or region: none of them is the end of
  ///   an axis, for its position is not where anybody went.
  /// - Throws: `DynamicLibraryError` if PROJ is not installed.
  public init(isArea: @escaping @Sendable (String) -> Bool) throws(DynamicLibraryError) {
    self.geodesic = try Geodesic.wgs84()
    self.isArea = isArea
  }

  /// The axes of a reading, in the order of its claims.
  ///
  /// - Parameter focus: what axes converge on that name no target, by one of their claims and where they start: the middle
  ///   of a pocket that is known; nil where none is, and the centroid of the origins serves.
  public func axes(
    of reading: Reading, focus: (Claim, [Position]) -> Position? = { _, _ in nil }
  ) -> [Axis] {
    let drawn = reading.claims.indices.filter { Self.isDrawn(reading.claims[$0]) }
    guard !drawn.isEmpty else { return [] }
    let places = ClaimPlaces(reading)
    var axes: [Axis] = []
    var ambiguous: [AmbiguousAxis] = []
    for number in drawn {
      let claim = reading.claims[number]
      let movement = movement(of: claim, number: number, places: places)
      if claim.directionIsAmbiguous, let stated = claim.approach.first ?? claim.heading.first,
        let origin = movement.origins.first, movement.origins.count == 1
      {
        ambiguous.append(
          AmbiguousAxis(
            claim: claim, number: number, stated: stated, origin: origin, target: movement.targets.first))
      } else {
        axes += draw(movement)
      }
    }
    let groups = Dictionary(grouping: ambiguous) { [String($0.claim.sentence), $0.claim.actor ?? ""] }
    for group in groups.values {
      if group.count == 1, let target = group[0].target {
        // Both ends are named: nothing is left to decide.
        axes += draw(
          Movement(
            claim: group[0].claim, number: group[0].number, origins: [group[0].origin], targets: [target]))
      } else {
        axes += ConvergingAxes(
          group, known: focus(group[0].claim, group.map(\.origin.position)), geodesic: geodesic
        ).axes(numbered: group[0].number)
      }
    }
    return Self.withoutRepeats(axes.sorted { ($0.claim, $0.bearing) < ($1.claim, $1.bearing) }, reading)
  }

  private static func isDrawn(_ claim: Claim) -> Bool {
    guard claim.modality == .asserted || claim.modality == .claimed else { return false }
    switch claim.kind {
    case .advance, .withdrawal: return true
    case .attack:
      return !claim.target.isEmpty || claim.references.contains { $0.role == .target && !$0.means.isEmpty }
    case .capture, .hold, .encirclement, .clash: return false
    }
  }

  private func movement(of claim: Claim, number: Int, places: ClaimPlaces) -> Movement {
    let spots = { (names: [String]) in
      names.compactMap { places.position(of: $0, in: claim) }.filter { !isArea($0.placeID) }
    }
    // Where the sentence names no place, what its "the town" and "there" stand for.
    let named = { (own: [String], role: ClaimReference.Role) in
      own.isEmpty ? claim.references.filter { $0.role == role }.flatMap(\.means) : own
    }
    let origins = named(claim.origin, .origin)
    let targets = named(claim.target, .target)
    var claim = claim
    if origins != claim.origin || targets != claim.target { claim.confidence *= Self.referenceConfidence }
    return Movement(claim: claim, number: number, origins: spots(origins), targets: spots(targets))
  }

  /// How sure a place is that only a reference stands for; of the own cases' answers none was wrong, but they are few.
  private static let referenceConfidence = 0.85

  private func draw(_ movement: Movement) -> [Axis] {
    let claim = movement.claim
    if !movement.origins.isEmpty, !movement.targets.isEmpty {
      return movement.pairs(geodesic: geodesic).compactMap { fromTo($0, $1, movement) }
    }
    let (bearing, reading): (Double?, DirectionReading)
    if let heading = Bearing.mean(claim.heading.map(\.bearing)) {
      (bearing, reading) = (heading, .heading)
    } else {
      (bearing, reading) = (nil, .approach)
    }
    if let bearing, let origin = movement.origins.first, movement.origins.count == 1 {
      return [nominal(from: origin, bearing: bearing, reading, movement)]
    }
    if claim.kind != .withdrawal, !claim.approach.isEmpty {
      if movement.targets.count == 1, let target = movement.targets.first {
        return claim.approach.map { nominal(to: target, bearing: $0.opposite.bearing, .approach, movement) }
      }
      if movement.origins.count == 1, claim.approach.count == 1, let origin = movement.origins.first {
        return [nominal(from: origin, bearing: claim.approach[0].opposite.bearing, .approach, movement)]
      }
    }
    if let bearing, movement.targets.count == 1, let target = movement.targets.first {
      return [nominal(to: target, bearing: bearing, reading, movement)]
    }
    return []
  }

  /// An axis between two named places; a direction that is stated too must agree, or lowers the confidence.
  private func fromTo(_ origin: NamedPosition, _ target: NamedPosition, _ movement: Movement) -> Axis? {
    guard origin.position != target.position else { return nil }
    let (metres, bearing) = geodesic.inverse(from: origin.position, to: target.position)
    let claim = movement.claim
    let stated = statedReading(of: claim, bearing: bearing)
    let agreement = stated == nil && !(claim.approach.isEmpty && claim.heading.isEmpty) ? 0.6 : 1
    return Axis(
      origin: origin.name, target: target.name, start: origin.position, tip: target.position,
      bearing: bearing,
      reading: stated ?? .fromTo, alternative: nil, length: metres, lengthBasis: .target,
      claim: movement.number,
      convergence: nil, confidence: claim.confidence * origin.confidence * target.confidence * agreement)
  }

  /// How a stated direction agrees with the bearing between two named places; nil where it does not, or none is stated.
  private func statedReading(of claim: Claim, bearing: Double) -> DirectionReading? {
    let agrees = { (directions: [CompassDirection], turn: Double) -> Bool in
      guard let mean = Bearing.mean(directions.map { $0.bearing + turn }) else { return false }
      return Bearing.difference(mean, bearing) <= 67.5
    }
    let sides = claim.directionIsAmbiguous ? claim.approach + claim.heading : claim.approach
    let headings = claim.directionIsAmbiguous ? sides : claim.heading
    if agrees(sides, 180) { return .approach }
    return agrees(headings, 0) ? .heading : nil
  }

  private func nominal(
    from origin: NamedPosition, bearing: Double, _ reading: DirectionReading, _ movement: Movement
  ) -> Axis {
    let (length, basis) = movement.claim.axisLength
    let tip = geodesic.direct(from: origin.position, bearing: bearing, metres: length)
    return Axis(
      origin: origin.name, target: nil, start: origin.position, tip: tip, bearing: bearing, reading: reading,
      alternative: nil, length: length, lengthBasis: basis, claim: movement.number,
      convergence: nil, confidence: movement.claim.confidence * origin.confidence)
  }

  /// An axis whose origin is only a direction: its start is synthetic.
  private func nominal(
    to target: NamedPosition, bearing: Double, _ reading: DirectionReading, _ movement: Movement
  ) -> Axis {
    let (length, basis) = movement.claim.axisLength
    let start = geodesic.direct(from: target.position, bearing: bearing + 180, metres: length)
    return Axis(
      origin: nil, target: target.name, start: start, tip: target.position,
      bearing: Bearing.normalized(bearing), reading: reading, alternative: nil, length: length,
      lengthBasis: basis, claim: movement.number, convergence: nil,
      confidence: movement.claim.confidence * target.confidence * 0.9)
  }

  /// Headlines say again what the text says: of axes of one kind with the same ends, the surest stays.
  private static func withoutRepeats(_ axes: [Axis], _ reading: Reading) -> [Axis] {
    var kept: [Axis] = []
    var numbers: [AxisEnds: Int] = [:]
    for axis in axes {
      let ends = AxisEnds(kind: reading.claims[axis.claim].kind, start: axis.start, tip: axis.tip)
      if let twin = numbers[ends] {
        if axis.confidence > kept[twin].confidence { kept[twin] = axis }
      } else {
        numbers[ends] = kept.count
        kept.append(axis)
      }
    }
    return kept
  }
}

/// What two axes have in common that say the same.
private struct AxisEnds: Hashable {
  let kind: Claim.Kind
  let start: Position
  let tip: Position
}
