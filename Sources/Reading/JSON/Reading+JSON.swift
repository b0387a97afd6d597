import Geodesy
import JSONText

extension Reading {
  /// The reading as one JSON object, in the order of the design.
  ///
  /// - Parameter axes: the axes drawn from it, for people to see; they are derived again when the reading is used.
  public func json(axes: [JSONValue] = []) -> JSONValue {
    var members: [(String, JSONValue?)] = [
      ("id", .string(id)), ("date", date.map { .string($0) } ?? .null),
      ("source", source.map { .string($0) }), ("lang", .string(language)),
      ("places", .array(places.map(\.json))), ("claims", .array(claims.map(\.json))), ("axes", .array(axes)),
      ("actors", .array(actors.map { .string($0) })),
      ("sentences", .array(sentences.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })),
    ]
    let known = Set(members.map(\.0))
    members += extra.filter { !known.contains($0.name) }.map { ($0.name, $0.value) }
    return .members(members)
  }

  /// Reads what `json` writes, and rows edited by hand: what is missing is taken as unknown.
  ///
  /// - Throws: `ReadingJSONError` naming the member that does not fit.
  public init(json: JSONValue) throws(ReadingJSONError) {
    guard case .object(let members) = json else {
      throw ReadingJSONError(member: "the line", reason: "is not an object")
    }
    let reader = JSONReader(json, path: "")
    self.init(
      id: try reader.text("id") ?? "", date: try reader.text("date"), source: try reader.text("source"),
      language: try reader.text("lang") ?? "en")
    if let date, CalendarDay(iso: date) == nil {
      throw ReadingJSONError(member: "date", reason: "is not of the form YYYY-MM-DD")
    }
    for element in try reader.elements("places") { places.append(try Mention(json: element)) }
    for element in try reader.elements("claims") { claims.append(try Claim(json: element)) }
    sentences = try reader.ranges("sentences")
    actors = try reader.texts("actors")
    let known: Set<String> = [
      "id", "date", "source", "lang", "places", "claims", "axes", "actors", "sentences",
    ]
    extra = members.filter { !known.contains($0.name) }
  }
}
