import GDAL
import Geodesy

/// Finds a layer's positions in degrees on WGS 84.
struct LayerPositions {
  private let transformation: CoordinateTransformation?
  private let hasReference: Bool

  init(_ layer: VectorLayer, library: Library) throws(GDALError) {
    guard let reference = layer.reference else {
      (transformation, hasReference) = (nil, false)
      return
    }
    hasReference = true
    let degrees = try SpatialReference(epsg: 4326, library: library)
    if reference.isSame(as: degrees) {
      transformation = nil
    } else {
      transformation = try CoordinateTransformation(from: reference, to: degrees)
    }
  }

  /// What is to be said once of a layer without a spatial reference.
  var note: String? {
    hasReference ? nil : "the layer names no spatial reference; its numbers are taken for degrees on WGS 84"
  }

  /// The position of a geometry that is not empty.
  func shape(of geometry: Geometry) throws(RowFault) -> RowShape {
    let shape: RowShape
    do throws(GDALError) {
      if let transformation {
        shape = try Self.shape(of: try geometry.transformed(by: transformation))
      } else {
        shape = try Self.shape(of: geometry)
      }
    } catch {
      throw RowFault("its geometry cannot be used: \(error.text)")
    }
    let (x, y) = (shape.position.longitude, shape.position.latitude)
    guard hasReference || max(abs(x), abs(y)) <= 180 else {
      throw RowFault("the layer names no spatial reference, and \(x), \(y) are no degrees")
    }
    return shape
  }

  /// A point as it is; of a line or an area a position on it, and half of the diagonal of the box around it.
  static func shape(of geometry: Geometry) throws(GDALError) -> RowShape {
    if geometry.type.flat == .point, let point = geometry.points.first {
      return RowShape(position: Position(latitude: point.y, longitude: point.x), extent: nil)
    }
    let point = try geometry.linear().pointOnSurface()
    let box = geometry.envelope
    let isPoint = box.minX == box.maxX && box.minY == box.maxY
    return RowShape(
      position: Position(latitude: point.y, longitude: point.x),
      extent: isPoint ? nil : Extent.half(south: box.minY, west: box.minX, north: box.maxY, east: box.maxX))
  }
}
