import Geodesy
import JSONText

/// Takes typed members out of a JSON object, and names the one that does not fit.
struct JSONReader {
  private let value: JSONValue
  let path: String

  init(_ value: JSONValue, path: String) {
    self.value = value
    self.path = path
  }

  func error(_ name: String, _ reason: String) -> ReadingJSONError {
    ReadingJSONError(member: path.isEmpty ? name : "\(path).\(name)", reason: reason)
  }

  /// The member, nil where it is missing or null.
  func member(_ name: String) -> JSONValue? {
    let member = value[name]
    return member == .null ? nil : member
  }

  func text(_ name: String) throws(ReadingJSONError) -> String? {
    guard let member = member(name) else { return nil }
    guard let text = member.string else { throw error(name, "is not a string") }
    return text
  }

  func number(_ name: String) throws(ReadingJSONError) -> Double? {
    guard let member = member(name) else { return nil }
    guard let number = member.double, number.isFinite else { throw error(name, "is not a number") }
    return number
  }

  /// A distance on the Earth, in kilometres.
  func kilometres(_ name: String) throws(ReadingJSONError) -> Double? {
    guard let number = try number(name) else { return nil }
    guard Claim.distances.contains(number) else {
      throw error(name, "is no distance of 0 to \(Int(Claim.distances.upperBound)) km")
    }
    return number
  }

  /// How sure something is, from 0 to 1.
  func confidence(_ name: String) throws(ReadingJSONError) -> Double? {
    guard let number = try number(name) else { return nil }
    guard (0...1).contains(number) else { throw error(name, "is not between 0 and 1") }
    return number
  }

  func integer(_ name: String) throws(ReadingJSONError) -> Int? {
    guard let member = member(name) else { return nil }
    guard let number = member.int else { throw error(name, "is not a whole number") }
    return number
  }

  /// An offset in the text, in Unicode scalars.
  func offset(_ name: String) throws(ReadingJSONError) -> Int? {
    guard let number = try integer(name) else { return nil }
    guard number >= 0 else { throw error(name, "is negative: offsets count from 0") }
    return number
  }

  /// A day, `YYYY-MM-DD`.
  func day(_ name: String) throws(ReadingJSONError) -> CalendarDay? {
    guard let text = try text(name) else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw error(name, "is no day of the form YYYY-MM-DD")
    }
    return day
  }

  /// A list of strings; one string counts as a list of one.
  func texts(_ name: String) throws(ReadingJSONError) -> [String] {
    guard let member = member(name) else { return [] }
    if let text = member.string { return [text] }
    guard let texts = member.strings else { throw error(name, "is not a list of strings") }
    return texts
  }

  func directions(_ name: String) throws(ReadingJSONError) -> [CompassDirection] {
    var directions: [CompassDirection] = []
    for text in try texts(name) {
      guard let direction = CompassDirection(rawValue: text.uppercased()) else {
        throw error(name, "has \"\(text)\", which is no compass direction such as N or SW")
      }
      directions.append(direction)
    }
    return directions
  }

  /// A pair of offsets, nil where it is missing or null.
  func range(_ name: String) throws(ReadingJSONError) -> Range<Int>? {
    guard let member = member(name) else { return nil }
    guard let range = Self.range(member) else { throw error(name, "is not a pair of offsets [start, end]") }
    return range
  }

  /// A list of pairs of offsets.
  func ranges(_ name: String) throws(ReadingJSONError) -> [Range<Int>] {
    guard let member = member(name) else { return [] }
    let ranges = (member.array ?? []).compactMap(Self.range)
    guard let array = member.array, ranges.count == array.count else {
      throw error(name, "is not a list of pairs of offsets [start, end]")
    }
    return ranges
  }

  private static func range(_ value: JSONValue) -> Range<Int>? {
    guard let pair = value.array, pair.count == 2, let start = pair[0].int, let end = pair[1].int,
      start <= end,
      start >= 0
    else { return nil }
    return start..<end
  }

  /// Readers for the objects of a list.
  func elements(_ name: String) throws(ReadingJSONError) -> [JSONReader] {
    guard let member = member(name) else { return [] }
    guard let array = member.array else { throw error(name, "is not a list") }
    var readers: [JSONReader] = []
    for (index, element) in array.enumerated() {
      let place = (path.isEmpty ? name : "\(path).\(name)") + "[\(index)]"
      guard case .object = element else { throw ReadingJSONError(member: place, reason: "is not an object") }
      readers.append(JSONReader(element, path: place))
    }
    return readers
  }

  /// A reader for an object, nil where it is missing or null.
  func object(_ name: String) throws(ReadingJSONError) -> JSONReader? {
    guard let member = member(name) else { return nil }
    guard case .object = member else { throw error(name, "is not an object") }
    return JSONReader(member, path: path.isEmpty ? name : "\(path).\(name)")
  }
}
