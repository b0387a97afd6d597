#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A color of the screen: red, green and blue, 0 to 255, in sRGB.
public struct MapColor: Sendable, Hashable {
  /// The share of red.
  public let red: UInt8
  /// The share of green.
  public let green: UInt8
  /// The share of blue.
  public let blue: UInt8

  /// A color of its three shares.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A color of the form `#RRGGBB`, nil for any other text.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = UInt32(hex.dropFirst(), radix: 16) else {
      return nil
    }
    self.init(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// The form `#RRGGBB`.
  public var hex: String {
    "#"
      + [red, green, blue].map { share in
        let digits = String(share, radix: 16, uppercase: true)
        return share < 16 ? "0" + digits : digits
      }.joined()
  }

  /// The color with a share of another one, 0 to 1, in it.
  public func mixed(with other: MapColor, share: Double) -> MapColor {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) * (1 - share) + Double(b) * share).rounded())
    }
    return MapColor(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The contrast with white, 1 to 21 (WCAG 2.1, "contrast ratio").
  public var contrastWithWhite: Double {
    func linear(_ share: UInt8) -> Double {
      let value = Double(share) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    return 1.05 / (luminance + 0.05)
  }

  /// The color as a line can have it on white paper: darkened until its contrast is 3, as WCAG 2.1 asks of graphics.
  public var forLines: MapColor {
    var share = 0.0
    var color = self
    while color.contrastWithWhite < 3, share < 1 {
      share += 0.05
      color = mixed(with: .black, share: share)
    }
    return color
  }

  /// Black.
  public static let black = MapColor(red: 0, green: 0, blue: 0)
  /// White.
  public static let white = MapColor(red: 255, green: 255, blue: 255)
  /// The gray of sides that nobody named.
  public static let gray = MapColor(red: 128, green: 128, blue: 128)
}
