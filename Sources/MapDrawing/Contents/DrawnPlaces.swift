import Geodesy
import MapLayers

/// Puts together the places of a map, those that matter most first.
struct DrawnPlaces {
  private(set) var places: [DrawnPlace] = []

  init(_ set: LayerSet, style: MapStyle) {
    var index: [String: Int] = [:]
    func add(_ place: DrawnPlace, _ key: String) {
      guard let known = index[key] else {
        index[key] = places.count
        places.append(place)
        return
      }
      let rank = max(places[known].rank, place.rank)
      let confidence = max(places[known].confidence, place.confidence)
      let isHeld = places[known].isHeld || place.isHeld
      if place.rank > places[known].rank { places[known] = place }
      places[known].rank = rank
      places[known].isHeld = isHeld
      places[known].confidence = confidence
    }
    for feature in set["places"]?.features ?? [] {
      guard case .point(let position)? = feature.shape, position.isValid, !Self.isArea(feature),
        let name = feature.text("name") ?? feature.text("name_ar") ?? feature.text("mention")
      else { continue }
      let role = feature.text("role") ?? "mentioned"
      let happened = role.contains("origin") || role.contains("target")
      add(
        DrawnPlace(
          position: position, name: name, arabicName: feature.text("name_ar"),
          rank: role == "mentioned" ? 1 : happened ? 3 : 2, confidence: feature.number("conf") ?? 0,
          evidence: feature.text("evidence"), look: FeatureLook(feature, layer: "places", style: style)),
        feature.text("place_id") ?? "\(name) \(position)")
    }
    for feature in set["control"]?.features ?? [] {
      guard let east = feature.number("lon"), let north = feature.number("lat"),
        let name = feature.text("name")
      else { continue }
      let position = Position(latitude: north, longitude: east)
      guard position.isValid else { continue }
      let isContested = feature.text("status") == "contested"
      add(
        DrawnPlace(
          position: position, name: name, arabicName: feature.text("name_ar"), rank: isContested ? 3 : 2,
          confidence: feature.number("conf") ?? 0, isHeld: true, evidence: feature.text("evidence"),
          look: Self.heldPlace(style)), feature.text("place_id") ?? "\(name) \(position)")
    }
    places.sort(by: Self.precedes)
  }

  /// Whatever the order of the features is, the picture is the same.
  private static func precedes(_ a: DrawnPlace, _ b: DrawnPlace) -> Bool {
    (b.rank, b.confidence, a.name, a.position.latitude, a.position.longitude)
      < (a.rank, a.confidence, b.name, b.position.latitude, b.position.longitude)
  }

  private static func heldPlace(_ style: MapStyle) -> FeatureLook {
    FeatureLook(
      Feature(shape: nil, values: ["role": .text("target")]), layer: "places", style: style)
  }

  /// Whether a place is a country, a district or a river, whose point means little (GeoNames feature codes).
  private static func isArea(_ feature: Feature) -> Bool {
    let code = feature.text("feature") ?? ""
    if ["ADM", "PCL", "RGN", "STM", "CONT", "AREA"].contains(where: { code.hasPrefix($0) }) { return true }
    return (feature.number("precision") ?? 0) > 15_000
  }
}
