/// What a feature holds in a field.
public enum FieldContent: Sendable, Hashable {
  /// The feature says nothing: GeoJSON leaves the field out.
  case unset
  /// The feature says that there is nothing.
  case null
  case integer(Int64)
  case real(Double)
  /// Text; lists are read as JSON text.
  case text(String)
  case date(year: Int, month: Int, day: Int)
  // Apart, so that the others stay small: a row is an array of these.
  indirect case dateTime(DateTime)
  case binary([UInt8])

  /// Whether there is a value.
  public var isPresent: Bool { self != .unset && self != .null }
}

/// A date and a time of day.
public struct DateTime: Sendable, Hashable {
  /// The year.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int
  /// 0 to 23.
  public var hour: Int
  /// 0 to 59.
  public var minute: Int
  /// With its fraction.
  public var second: Float
  /// GDAL's time zone flag: 0 unknown, 1 local, 100 UTC, one more or less each quarter of an hour.
  public var zone: Int

  /// A date and a time of day.
  public init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Float, zone: Int) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.zone = zone
  }
}
