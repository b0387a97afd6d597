import JSONText
import MapLayers

/// A page with a map and the reports beside it: one file that any browser opens from a disk, without a network.
///
/// ```swift
/// let page = MapPage(leaflet: try Leaflet.installed())
/// let bytes = page.html(of: layers, reports: texts, background: background)
/// ```
///
/// Texts of reports reach the page as JSON only, and its script puts them into text nodes; the page's own policy (Content
/// Security Policy) lets no script run but those that were written here, and fetches nothing.
public struct MapPage: Sendable {
  private let leaflet: Leaflet

  /// A maker of pages.
  public init(leaflet: Leaflet) {
    self.leaflet = leaflet
  }

  /// The bytes of a page in UTF-8.
  ///
  /// - Parameters:
  ///   - set: the layers, from the bottom up.
  ///   - reports: the texts; may be empty, then the words that features carry stand in their place.
  ///   - background: rivers and borders; what lies far from the map is left out.
  public func html(of set: LayerSet, reports: [ReportText], background: MapBackground) -> [UInt8] {
    let scripts = [PageText.code("/*!\n\(comment)\n*/\n\(leaflet.script)"), PageText.code(PageAssets.script)]
    let styles = [PageText.code(leaflet.style), PageText.code(PageAssets.style)]
    var template = PageTemplate(PageAssets.template)
    template["title"] = Array(PageText.markup(PageTitle.of(set, reports)).utf8)
    template["policy"] = Array(Self.policy(scripts: scripts, styles: styles).utf8)
    template["leaflet-style"] = Array(styles[0].utf8)
    template["style"] = Array(styles[1].utf8)
    template["leaflet-script"] = Array(scripts[0].utf8)
    template["script"] = Array(scripts[1].utf8)
    template["map"] = PageText.script(MapGeoJSON.collection(of: set))
    template["page"] = PageText.script(data(set, reports, background.around(set)))
    return template.filled
  }

  /// Nothing is fetched; only the page's own scripts and styles count.
  private static func policy(scripts: [String], styles: [String]) -> String {
    "default-src 'none'; script-src \(scripts.map(PageText.policyHash).joined(separator: " ")); "
      + "style-src \(styles.map(PageText.policyHash).joined(separator: " ")); img-src data:; "
      + "base-uri 'none'; form-action 'none'"
  }

  private var comment: String { leaflet.license.replacing("*/", with: "* /") }

  private func data(_ set: LayerSet, _ reports: [ReportText], _ background: MapBackground) -> JSONValue {
    let styles = PageStyles(set)
    let sides =
      reports.lazy.flatMap { $0.claims.lazy.flatMap { [$0.actor, $0.against] } }.compactMap { $0 }
      + set.layers.lazy.flatMap { layer in
        layer.features.lazy.flatMap { feature in
          MapStyle.sideFields(of: layer.name).compactMap { feature.values[$0]?.plainText }
        }
      }
    return .members([
      ("title", .string(PageTitle.of(set, reports))),
      ("layers", .array(Self.drawingOrder(set.layers).map { .string($0.name) })),
      ("styles", styles.json), ("classes", .array(styles.ofFeatures.map { .integer($0) })),
      ("sides", styles.colors(of: Array(sides))), ("reports", .array(reports.map(\.json))),
      ("rivers", .array(background.rivers.map(Self.json))),
      ("countries", .array(background.countries.map(Self.json))),
      ("attribution", background.attribution.isEmpty ? nil : .string(background.attribution)),
    ])
  }

  /// From the bottom up: areas, lines, points. What was read from a file comes in another order.
  static func drawingOrder(_ layers: [Layer]) -> [Layer] {
    func rank(_ layer: Layer) -> Int {
      if let known = ["control", "pockets", "front", "axes", "places"].firstIndex(of: layer.name) {
        return known
      }
      return switch layer.shapeType {
      case .polygon: 0
      case .line: 2
      case .point, .none: 4
      }
    }
    return layers.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  private static func json(_ shape: MapBackground.Shape) -> JSONValue {
    .members([
      ("name", shape.name.map { .string($0) }), ("name_ar", shape.arabicName.map { .string($0) }),
      ("lines", .array(shape.lines.map { MapGeoJSON.coordinates($0) })),
    ])
  }
}
