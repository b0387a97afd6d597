import Geodesy

extension GazetteerCheck {
  /// A place lies inside the outline of the governorate and the district that its row names.
  func checkAdmin(
    _ places: [Place], _ shapes: GeoJSONShapes, _ geodesic: Geodesic, _ found: Problems
  ) throws(PlanarError) {
    for feature in shapes.features {
      guard let level = feature.properties["level"]?.int, let name = feature.properties["name"]?.string,
        let country = feature.properties["country"]?.string
      else { continue }
      let members = places.filter { place in
        guard place.country == country, !(place.isArea && level == 0) else { return false }
        return level == 0
          ? place.admin.isEmpty : place.admin.indices.contains(level - 1) && place.admin[level - 1] == name
      }
      guard !members.isEmpty, let center = feature.parts.first?.first else { continue }
      let plane = LocalPlane(center: center, geodesic: geodesic)
      var polygons: [PlanarShape] = []
      for part in feature.parts { polygons.append(try .polygon(part.map(plane.project))) }
      for place in members where !place.isArea {
        var nearest = Double.infinity
        for polygon in polygons {
          nearest = min(nearest, try polygon.distance(to: plane.project(place.position)))
        }
        if nearest > max(Self.adminTolerance, place.precision) {
          found.add(
            placesLocation, place.line,
            "\(place.id) lies \(Int(nearest / 1000)) km outside \(name), where its row puts it")
        }
      }
    }
  }

  /// The bank in a row is the side of the Euphrates that the position lies on.
  func checkBanks(
    _ places: [Place], _ shapes: GeoJSONShapes, _ geodesic: Geodesic, _ found: Problems
  ) throws(PlanarError) {
    let line = shapes.features.first { $0.properties["name"]?.string == "Euphrates" }?.parts.first ?? []
    guard line.count >= 2 else {
      return found.add(folder.appending("rivers.geojson").string, 1, "there is no line named Euphrates")
    }
    let river = RiverBank(line: line, geodesic: geodesic)
    for place in places {
      guard let bank = place.bank else { continue }
      let (metres, side) = river.side(of: place.position)
      if metres > 16_000 {
        found.add(placesLocation, place.line, "\(place.id) has a bank, but lies over 16 km from the river")
      } else if bank == .on ? metres > 1500 : side != bank && metres > 200 {
        found.add(
          placesLocation, place.line,
          "\(place.id) is said to lie on the bank \(bank.rawValue), but lies \(side.rawValue), \(Int(metres)) m off"
        )
      }
    }
  }

  private var placesLocation: String { folder.appending("places.csv").string }
}
