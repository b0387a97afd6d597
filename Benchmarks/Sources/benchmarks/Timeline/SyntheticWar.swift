import Foundation

/// A war that never was, the same in each run: a front that moves over places with names of their own, and reports of it.
struct SyntheticWar {
  static let placeCount = 2000
  static let days = 5000
  private static let claimsOfAReport = 8
  /// The first day, 1 January 2010, counted from 1970.
  private static let firstDay = 14_610
  private static let sources = [
    "Monitor", "Local network", "Agency", "Press office of the North", "Observer",
  ]

  private struct Place {
    let name: String
    let longitude: Double
    let latitude: Double
    /// How far ahead of the front it falls, in degrees.
    let lead: Double
  }

  private var random = FixedGenerator()
  private var places: [Place] = []
  /// Who was last said to hold each place: the western side or not.
  private var isWestern: [Bool] = []

  init() {
    for number in 0..<Self.placeCount {
      let place = Place(
        name: "Vil\(number)", longitude: .random(in: 36...41, using: &random),
        latitude: .random(in: 33.5...36.5, using: &random), lead: .random(in: -0.3...0.3, using: &random))
      places.append(place)
      isWestern.append(place.longitude + place.lead < Self.front(on: 0))
    }
  }

  /// Where the front runs on a day, in degrees east: it swings over four years, and over two months.
  private static func front(on day: Int) -> Double {
    38.5 + 1.5 * sin(Double(day) / 1460 * 2 * .pi) + 0.2 * sin(Double(day) / 60 * 2 * .pi)
  }

  /// Writes reports of a number of claims, one reading a line as `frontline timeline` takes them.
  ///
  /// - Throws: the system's error if the file cannot be written.
  mutating func write(claims: Int, to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    defer { try? file.close() }
    let reports = (claims + Self.claimsOfAReport - 1) / Self.claimsOfAReport
    var text = ""
    for report in 0..<reports {
      let count = min(Self.claimsOfAReport, claims - report * Self.claimsOfAReport)
      text += line(report, day: report * Self.days / reports, claims: count)
      if text.utf8.count > 1 << 20 || report == reports - 1 {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
  }

  private mutating func line(_ report: Int, day: Int, claims count: Int) -> String {
    var named: [Int] = []
    var claims: [String] = []
    for _ in 0..<count {
      let (claim, places) = claim(day)
      claims.append(claim)
      named += places
    }
    let mentions = named.map { number in
      let place = places[number]
      return #"{"text":"\#(place.name)","status":"resolved","confidence":0.9,"place":{"id":"war-\#(number)","#
        + #""name":"\#(place.name)","lat":\#(place.latitude),"lon":\#(place.longitude)}}"#
    }
    let source = Self.sources[Int.random(in: 0..<Self.sources.count, using: &random)]
    return #"{"id":"r\#(report)","date":"\#(Self.date(day))","source":"\#(source)","lang":"en","places":["#
      + mentions.joined(separator: ",") + #"],"claims":["# + claims.joined(separator: ",") + "]}\n"
  }

  /// A claim on a random place: that it was captured, where the front has gone over it, else what fits who holds it.
  private mutating func claim(_ day: Int) -> (text: String, places: [Int]) {
    let number = Int.random(in: 0..<places.count, using: &random)
    let isWesternNow = places[number].longitude + places[number].lead < Self.front(on: day)
    defer { isWestern[number] = isWesternNow }
    if isWesternNow != isWestern[number] { return (text("capture", isWesternNow, number), [number]) }
    let chance = Int.random(in: 0..<100, using: &random)
    let origin = Int.random(in: 0..<places.count, using: &random)
    return switch chance {
    case 0..<55: (text("hold", isWesternNow, number), [number])
    case 55..<70: (text("clash", !isWesternNow, number), [number])
    case 70..<80: (text("attack", !isWesternNow, number), [number])
    case 80..<90: (text("advance", !isWesternNow, number, from: origin), [number, origin])
    case 90..<95: (text("capture", !isWesternNow, number, #","part":{"directions":["E"]}"#), [number])
    default: (text("capture", !isWesternNow, number, #","modality":"negated""#), [number])
    }
  }

  private func text(
    _ kind: String, _ isWestern: Bool, _ target: Int, _ more: String = "", from origin: Int? = nil
  ) -> String {
    let (actor, against) = isWestern ? ("Westland", "Eastland") : ("Eastland", "Westland")
    let from = origin.map { #""\#(places[$0].name)""# } ?? ""
    return #"{"kind":"\#(kind)","actor":"\#(actor)","against":"\#(against)","origin":[\#(from)],"#
      + #""target":["\#(places[target].name)"],"evidence":"\#(actor): \#(kind) of \#(places[target].name).","#
      + #""confidence":0.8\#(more)}"#
  }

  private static func date(_ day: Int) -> String {
    let date = Date(timeIntervalSince1970: Double(firstDay + day) * 86400)
    return date.formatted(.iso8601.year().month().day())
  }
}
