import MapLayers

/// Looks in the style language of OGR, which its KML driver turns into styles.
///
/// Source: GDAL documentation, "Feature Style Specification".
enum OGRStyle {
  /// The style of a feature.
  static func text(_ style: FeatureStyle) -> String {
    if let size = style.markerSize {
      // No name of an icon, which would be a file on somebody's server: the viewer's own pin is colored.
      return "SYMBOL(c:\(color(style.fill ?? style.stroke, 1)),s:\(size / 10))"
    }
    let pen = "PEN(c:\(color(style.stroke, style.strokeOpacity)),w:\(style.strokeWidth)px)"
    guard let fill = style.fill else { return pen }
    return "BRUSH(fc:\(color(fill, style.fillOpacity)));\(pen)"
  }

  private static func color(_ color: MapColor, _ opacity: Double) -> String {
    let alpha = UInt8((min(1, max(0, opacity)) * 255).rounded())
    let digits = String(alpha, radix: 16, uppercase: true)
    return color.hex + (alpha < 16 ? "0" + digits : digits)
  }
}
