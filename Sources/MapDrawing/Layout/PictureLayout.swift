/// Where the parts of a picture are: title above, map, legend beside or below it, sources at the foot.
struct PictureLayout: Sendable {
  let size: PictureSize
  let unit: Double
  /// The lines of the title.
  let title: [String]
  let titleSize: Double
  /// The line below the title; empty where there is none.
  let subtitle: String
  /// The lines at the foot.
  let footer: [String]
  /// Where the map is.
  let map: CanvasRect
  /// Where the legend, the scale and the north arrow are.
  let panel: CanvasRect
  /// Whether the panel stands beside the map.
  let isPanelBeside: Bool

  var subtitleSize: Double { 12.5 * unit }
  var footerSize: Double { 9 * unit }
  var margin: Double { 20 * unit }
  var titleTop: Double { margin }
  var footerTop: Double { Double(size.height) - margin * 0.7 - Double(footer.count) * footerSize * 1.35 }

  /// A layout.
  ///
  /// - Parameter panelHeight: how high the panel is below a map, by its width.
  init(size: PictureSize, texts: PictureTexts, panelHeight: (Double) -> Double) {
    let unit = size.unit
    let (width, height) = (Double(size.width), Double(size.height))
    let margin = 20 * unit
    let room = width - 2 * margin
    self.size = size
    self.unit = unit
    titleSize = 24 * unit
    title = TextMetrics.lines(texts.title, room: room, size: 24 * unit, isBold: true, most: 2)
    subtitle = TextMetrics.cut(texts.subtitle, to: room, size: 12.5 * unit)
    footer = TextMetrics.lines(texts.footer, room: room, size: 9 * unit, most: 3)
    let top = margin + Double(title.count) * 24 * unit * 1.2 + (subtitle.isEmpty ? 0 : 19 * unit) + 8 * unit
    let bottom = height - margin * 0.7 - Double(footer.count) * 9 * unit * 1.35 - 8 * unit
    // The degrees stand left of the map and below it.
    let left = margin + 13 * unit
    let ticks = 13 * unit
    isPanelBeside = width >= height * 1.1
    if isPanelBeside {
      let panelWidth = min(226 * unit, width * 0.34)
      panel = CanvasRect(
        x: width - margin - panelWidth, y: top, width: panelWidth, height: bottom - ticks - top)
      map = CanvasRect(
        x: left, y: top, width: panel.minX - 14 * unit - left, height: bottom - ticks - top)
    } else {
      let most = (bottom - top) * 0.45
      let panelHeight = min(panelHeight(room), most)
      panel = CanvasRect(x: margin, y: bottom - panelHeight, width: room, height: panelHeight)
      map = CanvasRect(
        x: left, y: top, width: width - margin - left, height: panel.minY - ticks - 8 * unit - top)
    }
  }
}
