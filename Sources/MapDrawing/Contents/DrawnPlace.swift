import Geodesy
import MapLayers

/// A place as a picture shows it: once, however many reports name it.
struct DrawnPlace: Sendable, Hashable {
  let position: Position
  let name: String
  let arabicName: String?
  /// 3: something happened there; 2: a direction or an area was told by it, or who holds it is known; 1: it was mentioned.
  var rank: Int
  var confidence: Double
  /// Whether the map says who holds it.
  var isHeld = false
  /// The words that speak of it.
  let evidence: String?
  let look: FeatureLook
}
