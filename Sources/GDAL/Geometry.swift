import CGDAL

/// A geometry: one's own, or a part of a feature or of another geometry, which it then keeps alive.
public final class Geometry {
  enum Owner {
    case itself
    case feature(FeatureRecord)
    case geometry(Geometry)
  }

  private(set) var handle: OGRGeometryH
  let library: Library
  private let owner: Owner

  init(handle: OGRGeometryH, library: Library, owner: Owner) {
    self.handle = handle
    self.library = library
    self.owner = owner
  }

  deinit {
    if case .itself = owner { library.functions.OGR_G_DestroyGeometry(handle) }
  }

  /// Gives a feature the geometry while a call is made; a copy of it where it is only a part of something.
  func lend(to feature: FeatureRecord, _ call: () -> OGRErr) -> OGRErr {
    let functions = library.functions
    let owner: FeatureRecord?
    switch self.owner {
    case .itself: owner = nil
    case .feature(let record): owner = record
    case .geometry:
      let set = functions.OGR_F_SetGeometry(feature.handle, handle)
      return set == OGRERR_NONE ? call() : set
    }
    // A feature that takes no geometry would destroy it.
    guard functions.OGR_L_GetGeomType(feature.layer.handle) != wkbNone else { return OGRERR_FAILURE }
    if let owner { _ = functions.OGR_F_StealGeometry(owner.handle) }
    _ = functions.OGR_F_SetGeometryDirectly(feature.handle, handle)
    let result = call()
    // A driver may have put another one in its place.
    if let back = functions.OGR_F_StealGeometry(feature.handle) { handle = back }
    if let owner { _ = functions.OGR_F_SetGeometryDirectly(owner.handle, handle) }
    return result
  }

  /// An empty geometry of a type.
  ///
  /// - Throws: `GDALError` about the geometry.
  public convenience init(_ type: GeometryType, library: Library) throws(GDALError) {
    guard let handle = library.functions.OGR_G_CreateGeometry(type.raw) else {
      throw GDALError(.geometry, "\(type)", action: "create")
    }
    self.init(handle: handle, library: library, owner: .itself)
  }

  /// A point; x is east.
  public static func point(x: Double, y: Double, library: Library) throws(GDALError) -> Geometry {
    let point = try Geometry(.point, library: library)
    library.functions.OGR_G_SetPoint_2D(point.handle, 0, x, y)
    return point
  }

  /// A line.
  public static func line(_ points: [(x: Double, y: Double)], library: Library) throws(GDALError) -> Geometry
  {
    try path(points, type: .lineString, library: library)
  }

  /// A polygon of an outer ring and holes.
  public static func polygon(
    _ rings: [[(x: Double, y: Double)]], library: Library
  ) throws(GDALError) -> Geometry {
    let polygon = try Geometry(.polygon, library: library)
    for ring in rings {
      try polygon.add(path(ring, type: .linearRing, library: library))
    }
    return polygon
  }

  /// A geometry of several parts of one type.
  public static func multi(
    _ type: GeometryType, _ parts: [Geometry], library: Library
  ) throws(GDALError) -> Geometry {
    let multi = try Geometry(type, library: library)
    for part in parts { try multi.add(part) }
    return multi
  }

  /// Its type.
  public var type: GeometryType { GeometryType(raw: library.functions.OGR_G_GetGeometryType(handle)) }

  /// Whether there is no position in it.
  public var isEmpty: Bool { library.functions.OGR_G_IsEmpty(handle) != 0 }

  /// The positions of a point, line or ring; none for one that has parts.
  public var points: [(x: Double, y: Double)] {
    (0..<library.functions.OGR_G_GetPointCount(handle)).map {
      (library.functions.OGR_G_GetX(handle, $0), library.functions.OGR_G_GetY(handle, $0))
    }
  }

  /// A position with its height where the geometry has heights.
  public struct Point: Sendable, Hashable {
    /// East, or the first axis of the spatial reference.
    public let x: Double
    /// North, or the second axis of the spatial reference.
    public let y: Double
    /// The height, nil where the geometry has none.
    public let z: Double?
  }

  /// The positions of a point, line or ring with their heights; none for one that has parts.
  public var positions: [Point] {
    let hasHeight = type.hasHeight
    return (0..<library.functions.OGR_G_GetPointCount(handle)).map {
      Point(
        x: library.functions.OGR_G_GetX(handle, $0), y: library.functions.OGR_G_GetY(handle, $0),
        z: hasHeight ? library.functions.OGR_G_GetZ(handle, $0) : nil)
    }
  }

  /// The rings of a polygon or the parts of a collection.
  public var parts: [Geometry] {
    (0..<library.functions.OGR_G_GetGeometryCount(handle)).compactMap { index in
      library.functions.OGR_G_GetGeometryRef(handle, index).map {
        Geometry(handle: $0, library: library, owner: .geometry(self))
      }
    }
  }

  /// The smallest box around it.
  public var envelope: (minX: Double, minY: Double, maxX: Double, maxY: Double) {
    var box = OGREnvelope()
    library.functions.OGR_G_GetEnvelope(handle, &box)
    return (box.MinX, box.MinY, box.MaxX, box.MaxY)
  }

  /// Rounds the positions of a point or line, in place.
  ///
  /// - Parameter unit: how many steps a degree or other unit has: 10,000,000 for seven decimals.
  public func roundPositions(unit: Double) {
    for index in 0..<library.functions.OGR_G_GetPointCount(handle) {
      let x = (library.functions.OGR_G_GetX(handle, index) * unit).rounded() / unit
      let y = (library.functions.OGR_G_GetY(handle, index) * unit).rounded() / unit
      library.functions.OGR_G_SetPoint_2D(handle, index, x, y)
    }
  }

  /// A copy in which arcs are made of short straight lines.
  ///
  /// - Throws: `GDALError` about the geometry.
  public func linear() throws(GDALError) -> Geometry {
    let (made, log) = library.gather { library.functions.OGR_G_GetLinearGeometry(handle, 0, nil) }
    guard let made else { throw GDALError(.geometry, "\(type)", action: "straighten", log: log) }
    return Geometry(handle: made, library: library, owner: .itself)
  }

  /// A copy as a collection of one part, where it is a single geometry.
  ///
  /// - Throws: `GDALError` about the geometry.
  public func multi() throws(GDALError) -> Geometry {
    guard type.multi != type.flat else { return self }
    let collection = type.hasHeight ? type.multi.withHeight : type.multi
    return try Geometry.multi(collection, [self], library: library)
  }

  /// A copy in another spatial reference.
  ///
  /// - Throws: `GDALError` about the geometry if a position has no image there.
  public func transformed(by transformation: CoordinateTransformation) throws(GDALError) -> Geometry {
    guard let clone = library.functions.OGR_G_Clone(handle) else {
      throw GDALError(.geometry, "\(type)", action: "copy")
    }
    let copy = Geometry(handle: clone, library: library, owner: .itself)
    let (result, log) = library.gather { library.functions.OGR_G_Transform(clone, transformation.handle) }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(.geometry, "\(type)", action: "transform", log: log)
    }
    return copy
  }

  private static func path(
    _ points: [(x: Double, y: Double)], type: GeometryType, library: Library
  ) throws(GDALError) -> Geometry {
    let path = try Geometry(type, library: library)
    for point in points {
      library.functions.OGR_G_AddPoint_2D(path.handle, point.x, point.y)
    }
    return path
  }

  private func add(_ part: Geometry) throws(GDALError) {
    let (result, log) = library.gather { library.functions.OGR_G_AddGeometry(handle, part.handle) }
    guard result == OGRERR_NONE, log.failure == nil else {
      throw GDALError(.geometry, "\(type)", action: "add a \(part.type) to", log: log)
    }
  }
}
