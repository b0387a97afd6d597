import Geodesy

/// A feature of the layer `control`: who held a place and the ground around it, from when to before when.
public struct ControlArea: Sendable, Hashable {
  /// The number by which the file knows the feature.
  public let feature: Int64
  /// The gazetteer's identifier of the place.
  public let placeID: String
  /// Who holds it.
  public let holder: String
  /// `held`, `claimed`, `contested` or `unknown`.
  public let status: String
  /// What it is derived from.
  public let basis: String
  /// From when; nil for ever.
  public let start: Moment?
  /// Before when; nil for ever.
  public let end: Moment?
  /// The ground.
  public let area: Area

  /// A feature of the layer `control`.
  public init(
    feature: Int64, placeID: String, holder: String, status: String, basis: String, start: Moment?,
    end: Moment?,
    area: Area
  ) {
    self.feature = feature
    self.placeID = placeID
    self.holder = holder
    self.status = status
    self.basis = basis
    self.start = start
    self.end = end
    self.area = area
  }

  /// Whether the interval holds a moment.
  public func includes(_ moment: Moment) -> Bool {
    (start.map { $0 <= moment } ?? true) && (end.map { moment < $0 } ?? true)
  }

  /// Holder, status and basis in words, for example `SDF (held, stated)`.
  public var summary: String {
    let how = [status, basis].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(holder.isEmpty ? "nobody" : holder) (\(how.isEmpty ? "no status" : how))"
  }
}
