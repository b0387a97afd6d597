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

  init(_ gazetteer: Gazetteer, _ places: [Place], geodesic: Geodesic) {
    self.gazetteer = gazetteer
    self.geodesic = geodesic
    self.places = places
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

  /// A query that gives one place first and not another one of the same name.
  enum Query {
    /// The name, a comma, and this.
    case context(String)
    /// The name alone.
    case alone
  }

  /// A query that tells a place from another one, or nil where none does.
  ///
  /// A context that leaves the other one out is preferred to the name alone, and that to a context that only puts the other
  /// one behind.
  ///
  /// - Parameter known: a context to try before others.
  func query(
    for place: Int, not other: Int, named name: String, known: String?
  ) throws(GazetteerError) -> Query? {
    let (better, rest) = nearby(place, not: other)
    let contexts =
      (known.map { [$0] } ?? []) + units(of: place, not: other) + better + banks(place, not: other) + rest
    var tried = Set<String>()
    var weaker: String?
    for context in contexts where tried.insert(context).inserted {
      let results = try gazetteer.lookup(LookupQuery("\(name), \(context)", limit: .max))
      guard results.first?.place.id == places[place].id else { continue }
      if !results.contains(where: { $0.place.id == places[other].id }) { return .context(context) }
      weaker = weaker ?? context
    }
    let alone = try gazetteer.lookup(LookupQuery(name, limit: 1)).first?.place.id
    return alone == places[place].id ? .alone : weaker.map { .context($0) }
  }

  /// The administrative units that only one of them lies in, the smallest first: their names, then their rows' names, which
  /// cannot be taken for the town that a unit is named after.
  private func units(of place: Int, not other: Int) -> [String] {
    let (own, others) = (places[place].admin, Set(places[other].admin))
    return own.indices.reversed().filter { !others.contains(own[$0]) }.flatMap { index in
      [own[index]] + (units[Array(own[...index])].map { [$0] } ?? [])
    }
  }

  /// Other places that one of them lies by and the other not, or more than twice as far: those better known than both, and
  /// the rest; the best known first.
  private func nearby(_ place: Int, not other: Int) -> (better: [String], rest: [String]) {
    let (here, there) = (places[place].position, places[other].position)
    var found: [(isAlone: Bool, prior: Double, metres: Double, name: String)] = []
    for number in grid.candidates(near: here) where number != place && number != other {
      let metres = geodesic.distance(here, places[number].position)
      let farther = geodesic.distance(there, places[number].position)
      guard metres <= LookupContext.reach, farther > min(LookupContext.reach, 2 * metres) else { continue }
      found.append((farther > LookupContext.reach, priors[number], metres, places[number].name))
    }
    found.sort { ($1.prior, $0.metres, $0.name) < ($0.prior, $1.metres, $1.name) }
    let tried =
      found.filter(\.isAlone).prefix(Self.nearbyTried) + found.filter { !$0.isAlone }.prefix(Self.nearbyTried)
    let least = max(priors[place], priors[other])
    return (
      tried.filter { $0.prior > least }.map(\.name), tried.filter { $0.prior <= least }.map(\.name)
    )
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
