import DynamicLibrary
import Geodesy

/// Divides the ground among places.
struct CellBuilder {
  private let geodesic: Geodesic
  /// How far a cell reaches, in metres.
  private let reach: Double
  /// Rivers and borders, which cells do not cross.
  private let barriers: [[Position]]

  init(reach: Double, barriers: [[Position]]) throws(DynamicLibraryError) {
    geodesic = try Geodesic.wgs84()
    self.reach = reach
    self.barriers = barriers
  }

  /// Places nearer to each other than this share a cell, in metres.
  static let sameSpot = 1.0

  /// The cells of some places; nil for none.
  func cells(of places: [Position]) throws(PlanarError) -> CellMap? {
    guard let center = LocalPlane.centroid(of: places, geodesic: geodesic) else { return nil }
    let plane = LocalPlane(center: center, geodesic: geodesic)
    let (sites, cellOfPlace) = Self.sites(places.map(plane.project))
    let lines = barrierLines(places, plane)
    let outline = try PlanarFaces.outline(of: sites, within: reach)
    let grid = PointGrid(sites, size: reach * 1.01)
    let regions = try PlanarFaces.faces(of: outline + lines).filter { grid.nearest(to: $0.inside) != nil }
    let regionOfSite = sites.map { Self.region(of: $0, in: regions) }
    var cuts = lines
    for (number, region) in regions.enumerated() {
      // The ground of a region's own places: what only places across the river reach is nobody's.
      let own = sites.indices.filter { regionOfSite[$0] == number }.map { sites[$0] }
      guard !own.isEmpty else { continue }
      let edges = try PlanarFaces.voronoiEdges(of: own, around: region.rings)
      cuts += region.rings
      cuts += try PlanarFaces.clipped(
        edges + (try PlanarFaces.outline(of: own, within: reach)), to: region.rings)
    }
    let boxes = regions.map(Box.init)
    var faceOfSite = [PlanarFaces.Face?](repeating: nil, count: sites.count)
    for face in try PlanarFaces.faces(of: cuts) {
      guard
        let region = regions.indices.first(where: {
          boxes[$0].contains(face.inside) && regions[$0].contains(face.inside)
        }),
        let site = grid.nearest(to: face.inside, where: { regionOfSite[$0] == region })?.number
      else { continue }
      // Of a cell in several parts only the one with the place is its own.
      if faceOfSite[site] == nil || Self.touches(sites[site], face) { faceOfSite[site] = face }
    }
    let rings = faceOfSite.map { face in
      (face?.rings ?? []).enumerated().map { Self.oriented($1, counterclockwise: $0 == 0) }
    }
    let rivers = SegmentGrid(lines, size: 1000)
    let edges = CellEdges(rings, regionOfSite: regionOfSite, barriers: rivers).edges
    let positions = rings.map { $0.map { Self.closed($0.map(plane.unproject)) } }
    return CellMap(
      plane: plane, cellOfPlace: cellOfPlace, rings: rings, positions: positions, edges: edges,
      areas: positions.map { $0.reduce(0) { $0 + geodesic.area(of: $1) } })
  }

  /// The spots of places, those of the same spot once, and the number of each place's spot.
  private static func sites(_ points: [LocalPlane.Point]) -> ([LocalPlane.Point], [Int]) {
    var sites: [LocalPlane.Point] = []
    var numbers: [LocalPlane.Point: Int] = [:]
    let cells = points.map { point in
      let key = LocalPlane.Point(
        east: (point.east / sameSpot).rounded(), north: (point.north / sameSpot).rounded())
      if let known = numbers[key] { return known }
      numbers[key] = sites.count
      sites.append(point)
      return sites.count - 1
    }
    return (sites, cells)
  }

  /// The parts of the barriers that come near.
  private func barrierLines(_ places: [Position], _ plane: LocalPlane) -> [[LocalPlane.Point]] {
    let latitudes = places.map(\.latitude)
    let longitudes = places.map(\.longitude)
    guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    else { return [] }
    // A degree is 111 km; of longitude less, by the cosine of the latitude: twice as many serve up to 60 degrees.
    let margin = reach / 50_000
    var lines: [[LocalPlane.Point]] = []
    for barrier in barriers {
      var line: [LocalPlane.Point] = []
      for (a, b) in zip(barrier, barrier.dropFirst()) {
        let isNear =
          max(a.latitude, b.latitude) > south - margin && min(a.latitude, b.latitude) < north + margin
          && max(a.longitude, b.longitude) > west - margin && min(a.longitude, b.longitude) < east + margin
        if isNear {
          if line.isEmpty { line.append(plane.project(a)) }
          line.append(plane.project(b))
        } else if !line.isEmpty {
          lines.append(line)
          line = []
        }
      }
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }

  /// The region that a place lies in; of one on a barrier a region beside it.
  private static func region(of site: LocalPlane.Point, in regions: [PlanarFaces.Face]) -> Int? {
    for step in [0, 0.5, 2.0, 10] {
      for (east, north) in [(1.0, 0.0), (0, 1), (-1, 0), (0, -1)] {
        let point = LocalPlane.Point(east: site.east + east * step, north: site.north + north * step)
        if let region = regions.firstIndex(where: { $0.contains(point) }) { return region }
        if step == 0 { break }
      }
    }
    return nil
  }

  /// Whether a place lies in a face or on its edge.
  private static func touches(_ site: LocalPlane.Point, _ face: PlanarFaces.Face) -> Bool {
    face.contains(site) || SegmentGrid(face.rings, size: 1000).isNear(site, within: 0.1)
  }

  private static func oriented(
    _ ring: [LocalPlane.Point], counterclockwise: Bool
  ) -> [LocalPlane.Point] {
    return (LocalPlane.area(of: ring) > 0) == counterclockwise ? ring : ring.reversed()
  }

  private static func closed(_ ring: [Position]) -> [Position] {
    guard let first = ring.first else { return [] }
    return ring.dropLast() + [first]
  }

  /// The smallest box around a face.
  private struct Box {
    private var low = LocalPlane.Point(east: .infinity, north: .infinity)
    private var high = LocalPlane.Point(east: -.infinity, north: -.infinity)

    init(_ face: PlanarFaces.Face) {
      for point in face.rings.first ?? [] {
        low = .init(east: min(low.east, point.east), north: min(low.north, point.north))
        high = .init(east: max(high.east, point.east), north: max(high.north, point.north))
      }
    }

    func contains(_ point: LocalPlane.Point) -> Bool {
      point.east >= low.east && point.east <= high.east && point.north >= low.north
        && point.north <= high.north
    }
  }
}
