import Geodesy
import MapLayers

/// Why layers could not be made of readings.
public enum MapBuildingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A computation in the plane failed.
  case planar(PlanarError)
  /// A feature does not fit its layer.
  case layer(LayerError)

  /// What failed.
  public var description: String {
    switch self {
    case .planar(let error): "cannot compute a pocket: \(error)"
    case .layer(let error): "\(error)"
    }
  }
}
