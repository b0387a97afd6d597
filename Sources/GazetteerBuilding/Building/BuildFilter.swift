import Geodesy

/// Which places of the sources go into a gazetteer.
public struct BuildFilter: Sendable, Hashable {
  /// A part of the Earth between two parallels and two meridians, in degrees.
  public struct Box: Sendable, Hashable {
    /// Its sides. Where `west` is greater than `east` it lies across the 180th meridian.
    public let west, south, east, north: Double

    /// A box; nil where a side is out of range or the south lies north of the north.
    public init?(west: Double, south: Double, east: Double, north: Double) {
      let corners = [Position(latitude: south, longitude: west), Position(latitude: north, longitude: east)]
      guard corners.allSatisfy(\.isValid), south <= north else { return nil }
      self.west = west
      self.south = south
      self.east = east
      self.north = north
    }

    /// Whether a position lies in it or on its sides.
    public func contains(_ position: Position) -> Bool {
      guard (south...north).contains(position.latitude) else { return false }
      let longitude = position.longitude
      return west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east
    }
  }

  /// ISO 3166 alpha-2 codes; nil for all countries.
  public var countries: Set<String>?
  /// The part of the Earth; nil for all of it.
  public var box: Box?

  /// Everything.
  public init(countries: Set<String>? = nil, box: Box? = nil) {
    self.countries = countries
    self.box = box
  }

  /// Why a place is left out, or nil.
  func reason(against place: SourcePlace) -> String? {
    if let countries, !countries.contains(place.country) {
      return place.country.isEmpty ? "no country is stated" : "in another country"
    }
    if let box, !box.contains(place.position) { return "outside of the box" }
    return nil
  }
}
