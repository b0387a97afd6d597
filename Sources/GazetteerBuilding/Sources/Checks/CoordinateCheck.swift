import Geodesy

/// Checks the coordinates of a row.
///
/// Swapped columns are found where the latitude is out of range, and where the row names a country whose box holds the
/// position only when it is swapped. They cannot be found in a row without a country whose values are both below 90.
enum CoordinateCheck {
  /// The position that two fields name.
  ///
  /// - Parameter country: the row's ISO 3166 alpha-2 code, or empty.
  static func position(
    latitude: String, longitude: String, country: String
  ) throws(RowFault) -> Position {
    try position(
      latitude: try number(latitude, "latitude"), longitude: try number(longitude, "longitude"),
      country: country)
  }

  /// The position of two numbers.
  static func position(
    latitude: Double, longitude: Double, country: String
  ) throws(RowFault) -> Position {
    guard latitude.isFinite, longitude.isFinite else {
      throw RowFault("the latitude \(latitude) or the longitude \(longitude) is not a number")
    }
    let position = Position(latitude: latitude, longitude: longitude)
    guard position.isValid else {
      let swapped = Position(latitude: longitude, longitude: latitude)
      guard abs(latitude) > 90, swapped.isValid else {
        throw RowFault("latitude \(latitude) or longitude \(longitude) is out of range")
      }
      throw RowFault(
        "latitude \(latitude) is out of range; latitude and longitude look swapped", kind: .swapped)
    }
    guard latitude != 0 || longitude != 0 else {
      throw RowFault("latitude and longitude are 0, which stands for an unknown position")
    }
    guard !country.isEmpty, let box = CountryBox.of(country), !box.contains(position),
      box.contains(Position(latitude: longitude, longitude: latitude))
    else { return position }
    throw RowFault(
      "\(latitude), \(longitude) lies outside \(country), and inside with latitude and longitude swapped",
      kind: .swapped)
  }

  /// A number as data files write it: digits, sign, point and exponent.
  static func number(_ text: String, _ what: String) throws(RowFault) -> Double {
    if let value = number(text) { return value }
    if text.isEmpty { throw RowFault("the \(what) is empty") }
    let comma = text.utf8.contains(UInt8(ascii: ",")) ? "; decimals are written with a point" : ""
    throw RowFault("the \(what) \"\(text.prefix(40))\" is not a number\(comma)")
  }

  /// A finite number, or nil: neither `nan` nor `inf` nor hexadecimal.
  static func number(_ text: String) -> Double? {
    guard
      text.utf8.allSatisfy({
        switch $0 {
        case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), 0x65, 0x45: true
        default: false
        }
      }), let value = Double(text), value.isFinite
    else { return nil }
    return value
  }
}
