/// How large a picture is, in points of 1/72 inch; a PNG has a pixel for each, times its scale.
public struct PictureSize: Sendable, Hashable {
  /// The width in points.
  public let width: Int
  /// The height in points.
  public let height: Int

  /// What a side may measure: below, no legend has room; above, no program opens the picture.
  public static let sides = 320...8000
  /// A picture whose longer side is more than so many times its shorter one is a strip.
  public static let mostElongated = 4
  /// The usual size.
  public static let standard = PictureSize(unchecked: 1200, 900)

  /// A size; nil where a side is out of bounds, or the picture would be a strip.
  public init?(width: Int, height: Int) {
    guard Self.sides.contains(width), Self.sides.contains(height),
      max(width, height) <= Self.mostElongated * min(width, height)
    else { return nil }
    self.init(unchecked: width, height)
  }

  private init(unchecked width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }

  /// By what factor letters and lines are larger than on a picture of the usual size: the fourth root of the ratio of
  /// areas, so that a larger picture shows more and is easier to read at once.
  var unit: Double {
    let ratio = Double(width * height) / Double(1200 * 900)
    return max(0.5, ratio.squareRoot().squareRoot())
  }
}
