import Geodesy
import Reading

/// An axis whose stated direction may be the one moved in or the side that it comes from: "north from A".
struct AmbiguousAxis {
  let claim: Claim
  let number: Int
  let stated: CompassDirection
  let origin: NamedPosition
  let target: NamedPosition?
}

/// Decides between heading and approach for axes that are named together.
///
/// `advancing on 3 axes: north from A, east from B and south from C` can mean that the unit at A moves north, or that A is
/// the northern axis, whose movement is southwards. Both are computed. With two or more such axes the place they act on
/// (the target they name, else the centroid of the origins) is seen from each origin: under `heading` it should lie in
/// the stated direction, under `approach` on the other side. The reading with the smaller mean difference holds, the
/// other is kept as the alternative. A single axis is read as the words stand: as a heading.
struct ConvergingAxes {
  private let group: [AmbiguousAxis]
  /// Where what they act on is known to lie, or nil.
  private let known: Position?
  private let geodesic: Geodesic

  init(_ group: [AmbiguousAxis], known: Position? = nil, geodesic: Geodesic) {
    self.group = group
    self.known = known
    self.geodesic = geodesic
  }

  /// The axes; those that converge carry the number.
  func axes(numbered number: Int) -> [Axis] {
    guard group.count >= 2, let focus = focus() else { return group.map { literal($0) } }
    let inward = group.map { geodesic.inverse(from: $0.origin.position, to: focus) }
    let headingError = mean(zip(group, inward).map { Bearing.difference($0.stated.bearing, $1.bearing) })
    let approachError = mean(
      zip(group, inward).map { Bearing.difference($0.stated.opposite.bearing, $1.bearing) })
    guard approachError < headingError else { return group.map { literal($0) } }
    // The readings are opposites, so their errors add up to 180: at 90 nothing is decided.
    let certainty = (headingError - approachError) / 180
    return zip(group, inward).map { axis, way in
      // The arrow stops short of the focus: nobody said that it was reached.
      let isNamed = axis.target != nil
      let stated = axis.claim.kilometres.map { $0 * 1000 }
      let length = isNamed ? way.metres : stated ?? min(Axis.nominalLength, 0.6 * way.metres)
      return Axis(
        origin: axis.origin.name, target: axis.target?.name, start: axis.origin.position,
        tip: isNamed
          ? focus : geodesic.direct(from: axis.origin.position, bearing: way.bearing, metres: length),
        bearing: way.bearing, reading: .approach,
        alternative: Axis.Alternative(reading: .heading, bearing: axis.stated.bearing), length: length,
        lengthBasis: isNamed ? .target : stated == nil ? .nominal : .stated, claim: axis.number,
        convergence: number,
        confidence: axis.claim.confidence * axis.origin.confidence * (0.5 + 0.5 * certainty))
    }
  }

  /// The target that all of them name, else the centroid of the origins.
  private func focus() -> Position? {
    if let target = group[0].target, group.allSatisfy({ $0.target?.placeID == target.placeID }) {
      return target.position
    }
    if let known { return known }
    return LocalPlane.centroid(of: group.map(\.origin.position), geodesic: geodesic)
  }

  private func literal(_ axis: AmbiguousAxis) -> Axis {
    let bearing = axis.stated.bearing
    let (length, basis) = axis.claim.axisLength
    let tip = geodesic.direct(from: axis.origin.position, bearing: bearing, metres: length)
    return Axis(
      origin: axis.origin.name, target: axis.target?.name, start: axis.origin.position, tip: tip,
      bearing: bearing, reading: .heading,
      alternative: Axis.Alternative(reading: .approach, bearing: axis.stated.opposite.bearing),
      length: length, lengthBasis: basis, claim: axis.number, convergence: nil,
      confidence: axis.claim.confidence * axis.origin.confidence * 0.7)
  }

  private func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }
}
