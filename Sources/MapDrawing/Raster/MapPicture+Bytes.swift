extension MapPicture {
  /// By how much a PNG may be larger than a pixel for each point.
  public static let scales = 0.25...8.0
  /// A PNG has no more pixels than this.
  public static let mostPixels = 100_000_000

  /// The picture as a PNG.
  ///
  /// - Parameter scale: pixels for each point; 300/72 for print at 300 dots an inch.
  /// - Throws: `PictureError`, also if librsvg is not installed.
  public func png(scale: Double = 1) throws(PictureError) -> [UInt8] {
    let factor = min(max(scale, Self.scales.lowerBound), Self.scales.upperBound)
    let width = Int((Double(size.width) * factor).rounded())
    let height = Int((Double(size.height) * factor).rounded())
    guard width * height <= Self.mostPixels, max(width, height) < 32_768 else {
      throw .tooLarge(width: width, height: height)
    }
    return try SVGRenderer(svg).png(width: width, height: height)
  }

  /// The picture as a PDF of one page, a point of it for each of the picture's.
  ///
  /// - Throws: `PictureError`, also if librsvg is not installed.
  public func pdf() throws(PictureError) -> [UInt8] {
    try SVGRenderer(svg).pdf(width: size.width, height: size.height, title: title)
  }
}
