import Gazetteer
import Geodesy

/// A place with what is asked of it for each name of a report, found out once.
///
/// A class, for it is handed on at every step of a ranking, and never changed.
final class KnownPlace: Sendable {
  let place: Place
  /// Where it lies, to be compared with others.
  let direction: SphereDirection
  /// It is a country, province, district, region or water rather than a spot.
  let isArea: Bool
  let isCountry: Bool

  var position: Position { place.position }
  var country: String { place.country }
  var population: Int? { place.population }
  var name: String { place.name }

  init(_ place: Place) {
    self.place = place
    direction = SphereDirection(place.position)
    isArea = place.isArea
    isCountry = place.featureCode.hasPrefix("PCL")
  }
}
