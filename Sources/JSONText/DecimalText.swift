/// A number of at most six decimal places, by its digits.
///
/// Those are the digits that Swift describes the number with, which are the fewest that stand for it alone: no two
/// decimals of at most fifteen digits are one number.
struct DecimalText {
  let isNegative: Bool
  /// What stands before the point.
  let whole: UInt
  /// What stands behind the point, as a number of so many places.
  let fraction: UInt
  let places: Int

  /// The digits of a number; nil where it has more places, or is very large or small.
  init?(_ value: Double) {
    let size = abs(value)
    guard size >= 1e-4, size < 1e6 else { return nil }
    let scaled = (size * 1e6).rounded()
    guard scaled / 1e6 == size else { return nil }
    var fraction = UInt(scaled) % 1_000_000
    var places = 6
    while places > 1, fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    isNegative = value < 0
    whole = UInt(scaled) / 1_000_000
    self.fraction = fraction
    self.places = places
  }
}
