import DynamicLibrary
import Gazetteer
import Geodesy
import MapLayers
import Reading

/// Turns readings into the layers of a map: places, axes, pockets, front and unresolved names.
///
/// ```swift
/// var map = try MapBuilder(gazetteer: gazetteer)
/// try map.add(reading)
/// let layers = map.layers
/// ```
public struct MapBuilder: Sendable {
  /// What every map says of itself.
  public static let derivation = "derived from published reports"

  private let gazetteer: Gazetteer
  private let actors: ActorTable
  private let axisBuilder: AxisBuilder
  private let pocketBuilder: PocketBuilder
  private var places = LayerSchema.places
  private var axes = LayerSchema.axes
  private var front = LayerSchema.front
  private var pockets = LayerSchema.pockets
  private var unresolved = LayerSchema.unresolved
  private var metadata = MapMetadata()

  /// A builder.
  ///
  /// - Parameters:
  ///   - gazetteer: knows what sort of place each is.
  ///   - actors: tells actors' common names ("Daesh" → "ISIS") and sides.
  /// - Throws: `DynamicLibraryError` if PROJ is not installed.
  public init(
    gazetteer: Gazetteer, actors: ActorTable = ActorTable()
  ) throws(DynamicLibraryError) {
    self.gazetteer = gazetteer
    self.actors = actors
    self.axisBuilder = try AxisBuilder { gazetteer.place(id: $0)?.isArea ?? false }
    self.pocketBuilder = try PocketBuilder()
  }

  /// The axes of a reading.
  public func axes(of reading: Reading) -> [Axis] {
    axisBuilder.axes(of: reading)
  }

  /// Adds what a reading says.
  ///
  /// - Throws: `MapBuildingError` if a pocket cannot be computed, or a feature does not fit its layer.
  public mutating func add(_ reading: Reading) throws(MapBuildingError) {
    let document = DocumentFields(reading)
    metadata.add(reading)
    let axes = axes(of: reading)
    let names = ActorNames(reading, actors: actors)
    do throws(LayerError) {
      for feature in PlaceFeatures(reading, document, gazetteer).features { try places.append(feature) }
      for mention in reading.places where mention.place == nil {
        try unresolved.append(document.unresolved(mention))
      }
      for axis in axes { try self.axes.append(document.axis(axis, reading, names)) }
    } catch {
      throw .layer(error)
    }
    try addPockets(between: axes, of: reading, document, names)
  }

  private mutating func addPockets(
    between axes: [Axis], of reading: Reading, _ document: DocumentFields, _ names: ActorNames
  ) throws(MapBuildingError) {
    let found: [Pocket]
    do throws(PlanarError) {
      found = try pocketBuilder.pockets(between: axes)
    } catch {
      throw .planar(error)
    }
    do throws(LayerError) {
      for pocket in found {
        let features = PocketFeatures(pocket, axes, reading, document, names)
        try pockets.append(features.area)
        try front.append(features.front)
      }
    } catch {
      throw .layer(error)
    }
  }

  /// The layers, from the bottom up.
  public var layers: LayerSet {
    LayerSet(
      layers: [pockets, front, axes, places, unresolved], metadata: metadata.values(of: gazetteer))
  }
}
