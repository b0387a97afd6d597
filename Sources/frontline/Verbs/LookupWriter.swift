import Gazetteer
import JSONText

/// Writes the results of look-ups in one of four formats.
struct LookupWriter {
  let format: Lookup.Format
  private var features = 0

  init(format: Lookup.Format) {
    self.format = format
  }

  /// What comes before the first result.
  var opening: String {
    switch format {
    case .text, .json: ""
    case .geojson: "{\"type\": \"FeatureCollection\", \"features\": ["
    case .csv: "query,rank,id,name,name_ar,lat,lon,feature,admin,score,why\n"
    }
  }

  /// What comes after the last result.
  var closing: String {
    format == .geojson ? "\n]}\n" : ""
  }

  /// The results of one name, or what is known of it where reports have it and no source locates it.
  mutating func text(query: String, results: [LookupResult], unlocated: UnlocatedName?) -> String {
    switch format {
    case .text: text(query, results, unlocated)
    case .json: json(query, results, unlocated).text + "\n"
    case .geojson: geoJSON(query, results)
    case .csv: csv(query, results)
    }
  }

  private func text(_ query: String, _ results: [LookupResult], _ unlocated: UnlocatedName?) -> String {
    guard !results.isEmpty else {
      let known = unlocated.map { "; no source locates it: \($0.known) [\($0.source)]" } ?? ""
      return "\(query): nothing found\(known)\n"
    }
    var text = "\(query)\n"
    for (number, result) in results.enumerated() {
      let place = result.place
      let arabic = place.arabicName.map { " \($0)" } ?? ""
      let position = "\(fixed(place.position.latitude)), \(fixed(place.position.longitude))"
      text += "  \(number + 1). \(place.name)\(arabic)  \(position)  \(place.featureCode)"
      text += "  \(adminText(place))  score \(result.score)\n"
      text += "     \(result.why.joined(separator: "; ")) [\(place.id)]\n"
    }
    return text
  }

  private func json(_ query: String, _ results: [LookupResult], _ unlocated: UnlocatedName?) -> JSONValue {
    .members([
      ("query", .string(query)), ("results", .array(results.map { .members(members(of: $0)) })),
      (
        "unlocated",
        unlocated.map { .members([("known", .string($0.known)), ("source", .string($0.source))]) }
      ),
    ])
  }

  private func members(of result: LookupResult) -> [(String, JSONValue?)] {
    let place = result.place
    return [
      ("id", .string(place.id)), ("name", .string(place.name)),
      ("name_ar", place.arabicName.map { .string($0) } ?? .null),
      ("lat", .number(place.position.latitude)), ("lon", .number(place.position.longitude)),
      ("feature", .string(place.featureCode)), ("admin", .string(adminText(place))),
      ("score", .number(result.score)), ("why", .array(result.why.map { .string($0) })),
      ("precision_m", .number(place.precision)), ("bank", place.bank.map { .string($0.rawValue) }),
      ("pcode", place.pcode.map { .string($0) }),
      ("sources", .array(place.sources.map { .string($0) })),
    ]
  }

  private mutating func geoJSON(_ query: String, _ results: [LookupResult]) -> String {
    var text = ""
    for result in results {
      let position = result.place.position
      let feature = JSONValue.members([
        ("type", .string("Feature")),
        (
          "geometry",
          .members([
            ("type", .string("Point")),
            ("coordinates", .array([.number(position.longitude), .number(position.latitude)])),
          ])
        ),
        ("properties", .members([("query", .string(query))] + members(of: result))),
      ])
      text += (features > 0 ? ",\n" : "\n") + feature.text
      features += 1
    }
    return text
  }

  private func csv(_ query: String, _ results: [LookupResult]) -> String {
    var text = ""
    for (number, result) in results.enumerated() {
      let place = result.place
      let fields = [
        query, String(number + 1), place.id, place.name, place.arabicName ?? "",
        "\(place.position.latitude)", "\(place.position.longitude)", place.featureCode, adminText(place),
        "\(result.score)", result.why.joined(separator: "; "),
      ]
      text += fields.map(quoted).joined(separator: ",") + "\n"
    }
    return text
  }

  private func adminText(_ place: Place) -> String {
    (place.admin.reversed() + [place.country]).joined(separator: ", ")
  }

  private func quoted(_ field: String) -> String {
    guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private func fixed(_ degrees: Double) -> String {
    let scaled = (abs(degrees) * 100_000).rounded()
    let whole = Int(scaled) / 100_000
    let rest = String(Int(scaled) % 100_000)
    return (degrees < 0 ? "-" : "") + "\(whole)." + String(repeating: "0", count: 5 - rest.count) + rest
  }
}
