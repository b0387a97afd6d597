import CGEOS
import DynamicLibrary

/// GEOS's functions with a context of their own: made for one piece of work, in one task.
///
/// Source of the conventions: the GEOS C API's reentrant functions; every function takes the context first.
final class GEOSLibrary {
  let functions: frontline_geos_functions
  let context: GEOSContextHandle_t

  private static let loaded: Result<frontline_geos_functions, DynamicLibraryError> = {
    let library = DynamicLibrary(
      name: "GEOS",
      fileNames: ["libgeos_c.so.1", "libgeos_c.so", "libgeos_c.dylib", "/opt/homebrew/lib/libgeos_c.dylib"],
      installation: "apt-get install libgeos-dev, or brew install geos")
    do throws(DynamicLibraryError) {
      return .success(try library.load(into: frontline_geos_functions(), fill: frontline_geos_fill))
    } catch {
      return .failure(error)
    }
  }()

  init() throws(PlanarError) {
    do throws(DynamicLibraryError) {
      functions = try Self.loaded.get()
    } catch {
      throw .library(error)
    }
    guard let context = functions.GEOS_init_r() else { throw .geometry("GEOS gives no context") }
    self.context = context
  }

  deinit {
    functions.GEOS_finish_r(context)
  }

  /// The points as GEOS takes them; the geometry made of the sequence owns it.
  func sequence(_ points: [LocalPlane.Point]) throws(PlanarError) -> OpaquePointer {
    guard let sequence = functions.GEOSCoordSeq_create_r(context, UInt32(points.count), 2) else {
      throw .geometry("no coordinate sequence")
    }
    for (index, point) in points.enumerated() {
      _ = functions.GEOSCoordSeq_setXY_r(context, sequence, UInt32(index), point.east, point.north)
    }
    return sequence
  }

  /// The points of a point, a line or a ring.
  func points(of geometry: OpaquePointer) throws(PlanarError) -> [LocalPlane.Point] {
    guard let sequence = functions.GEOSGeom_getCoordSeq_r(context, geometry) else {
      throw .geometry("a geometry without coordinates")
    }
    var count: UInt32 = 0
    guard functions.GEOSCoordSeq_getSize_r(context, sequence, &count) != 0 else {
      throw .geometry("a ring without size")
    }
    var points: [LocalPlane.Point] = []
    points.reserveCapacity(Int(count))
    for index in 0..<count {
      var east = 0.0
      var north = 0.0
      guard functions.GEOSCoordSeq_getXY_r(context, sequence, index, &east, &north) != 0 else {
        throw .geometry("a ring without coordinates")
      }
      points.append(LocalPlane.Point(east: east, north: north))
    }
    return points
  }
}
