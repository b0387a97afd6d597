import DynamicLibrary

/// Why a computation in the plane failed.
public enum PlanarError: Error, Sendable, Equatable, CustomStringConvertible {
  /// GEOS is missing.
  case library(DynamicLibraryError)
  /// GEOS could not make or use a geometry.
  case geometry(String)

  /// What failed and what to do next.
  public var description: String {
    switch self {
    case .library(let error): error.description
    case .geometry(let reason): "geometry: \(reason)"
    }
  }
}
