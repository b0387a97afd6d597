import Geodesy

/// Finds a context that tells a place from another one of the same name: what may follow the comma in "Salihiyah, Susah".
struct NameContexts {
  /// How many nearby places are tried.
  private static let nearbyTried = 6

  private let gazetteer: Gazetteer
  private let geodesic: Geodesic
  private let places: [Place]
  private let priors: [Double]
  /// The row of each administrative unit, by the units down to it.
  private let units: [[String]: String]
  private var grid: NeighborGrid

  init(_ gazetteer: Gazetteer, geodesic: Geodesic) {
    self.gazetteer = gazetteer
    self.geodesic = geodesic
    places = Array(gazetteer.places)
    priors = places.map(Prominence.prior)
    var units: [[String]: String] = [:]
    grid = NeighborGrid(reach: LookupContext.reach)
    for (number, place) in places.enumerated() {
      if place.featureCode.hasPrefix("ADM") {
        units[place.admin] = place.name
      } else if !place.isArea {
        grid.insert(number, at: place.position)
      }
    }
    self.units = units
  }

  /// A context with which look-up gives one place first, and another one not at all; nil where none does.
  ///
  /// - Parameter first: contexts to try before others.
  func context(
    for place: Int, not other: Int, named name: String, first: [String]
  ) throws(GazetteerError) -> String? {
    var tried = Set<String>()
    let (better, rest) = nearby(place, not: other)
    for context in first + self.units(of: place, not: other) + better + banks(place, not: other) + rest {
      guard tried.insert(context).inserted else { continue }
      let results = try gazetteer.lookup(LookupQuery("\(name), \(context)", limit: .max))
      if results.first?.place.id == places[place].id,
        !results.contains(where: { $0.place.id == places[other].id })
      {
        return context
      }
    }
    return nil
  }

  /// Whether look-up gives a place first without any context.
  func isFirst(_ place: Int, named name: String) throws(GazetteerError) -> Bool {
    try gazetteer.lookup(LookupQuery(name, limit: 1)).first?.place.id == places[place].id
  }

  /// The administrative units that only one of them lies in, the smallest first: their names, then their rows' names, which
  /// cannot be taken for the town that a unit is named after.
  private func units(of place: Int, not other: Int) -> [String] {
    let (own, others) = (places[place].admin, Set(places[other].admin))
    return own.indices.reversed().filter { !others.contains(own[$0]) }.flatMap { index in
      [own[index]] + (units[Array(own[...index])].map { [$0] } ?? [])
    }
  }

  /// Other places that only one of them lies by, the best known first: those better known than both, and the rest.
  private func nearby(_ place: Int, not other: Int) -> (better: [String], rest: [String]) {
    let (here, there) = (places[place].position, places[other].position)
    var found: [(prior: Double, metres: Double, name: String)] = []
    for number in grid.candidates(near: here) where number != place && number != other {
      let metres = geodesic.distance(here, places[number].position)
      guard metres <= LookupContext.reach,
        geodesic.distance(there, places[number].position) > LookupContext.reach
      else { continue }
      found.append((priors[number], metres, places[number].name))
    }
    found.sort { ($1.prior, $0.metres, $0.name) < ($0.prior, $1.metres, $1.name) }
    let tried = found.prefix(Self.nearbyTried)
    let better = tried.prefix { $0.prior > max(priors[place], priors[other]) }
    return (better.map(\.name), tried.dropFirst(better.count).map(\.name))
  }

  /// The bank of the Euphrates, where they lie on different ones.
  private func banks(_ place: Int, not other: Int) -> [String] {
    guard let bank = places[place].bank, let second = places[other].bank, bank != second else { return [] }
    switch bank {
    case .left: return ["east bank"]
    case .right: return ["west bank"]
    case .on: return []
    }
  }
}
