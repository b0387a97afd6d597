import DynamicLibrary
import Geodesy
import MapLayers

/// A map as a picture: the layers on their ground, with title, legend, scale, north arrow and sources.
///
/// ```swift
/// let picture = try MapPicture(layers, background: background)
/// let bytes = try picture.pdf()
/// ```
public struct MapPicture: Sendable {
  /// The picture as an SVG 1.1 document with two properties of SVG 2 (`paint-order`, `direction` on text): no scripts, no
  /// styles from elsewhere, no references to anything outside.
  public let svg: String
  /// How large it is.
  public let size: PictureSize
  /// What stands above the map.
  public let title: String

  let scene: Scene
  let labels: MapLabels
  let layout: PictureLayout
  let contents: MapContents

  /// Draws a map.
  ///
  /// - Throws: `PictureError` where there is nothing to draw, the day is none, or PROJ is not installed.
  public init(
    _ set: LayerSet, background: MapBackground = MapBackground(), options: PictureOptions = PictureOptions()
  ) throws(PictureError) {
    let geodesic: Geodesic
    do throws(DynamicLibraryError) {
      geodesic = try Geodesic.wgs84()
    } catch {
      throw .library(error)
    }
    let day = options.day.flatMap { PictureDay($0) }
    if let text = options.day, day == nil || text.utf8.count != 10 { throw .badDay(text) }
    let contents = MapContents(set, on: day)
    let asked = options.extent.map { MapGround($0, geodesic: geodesic) }
    guard let ground = asked ?? contents.ground(geodesic: geodesic) else {
      throw .nothingToDraw(day: day?.iso)
    }
    let texts = PictureTexts(contents, title: options.title, background: background)
    let unit = options.size.unit
    /// The legend tells what is on the map, and a legend below takes ground from it: measure once, then draw.
    func arranged(_ panelHeight: (Double) -> Double) -> (PictureLayout, Scene) {
      let layout = PictureLayout(size: options.size, texts: texts, panelHeight: panelHeight)
      let projection = MapProjection(ground, in: layout.map)
      return (layout, Scene(contents, background, projection, unit: unit))
    }
    var (layout, scene) = arranged { _ in Double(options.size.height) * 0.25 }
    if !layout.isPanelBeside {
      let legend = PanelDrawing.legendBelow(Legend(scene), unit: unit)
      (layout, scene) = arranged { legend.height(width: $0) }
    }
    self.scene = scene
    self.layout = layout
    self.contents = contents
    size = options.size
    title = texts.title
    labels = MapLabels(scene, language: options.labels, unit: unit)
    svg = PictureDocument(scene: scene, labels: labels, layout: layout, texts: texts).text
  }
}
