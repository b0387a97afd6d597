import Gazetteer
import Geodesy
import MapLayers
import Reading

/// The places of a document as points: one feature a place, with the words of its first mention.
struct PlaceFeatures {
  let features: [Feature]

  init(_ reading: Reading, _ document: DocumentFields, _ gazetteer: Gazetteer) {
    var order: [String] = []
    var groups: [String: [Mention]] = [:]
    for mention in reading.places {
      guard let place = mention.place else { continue }
      let key = place.id.isEmpty ? "\(place.name) \(place.position)" : place.id
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(mention)
    }
    let roles = Self.roles(in: reading)
    features = order.compactMap { key in
      groups[key].flatMap { Self.feature($0, roles: roles, document, gazetteer) }
    }
  }

  private static func feature(
    _ mentions: [Mention], roles: [String: Set<String>], _ document: DocumentFields, _ gazetteer: Gazetteer
  ) -> Feature? {
    guard let first = mentions.first, let resolved = first.place else { return nil }
    var texts: [String] = []
    for mention in mentions where !texts.contains(mention.text) { texts.append(mention.text) }
    let role = texts.reduce(into: Set<String>()) { $0.formUnion(roles[$1] ?? []) }
    var values = document.values(
      layer: "places", evidence: first.evidence.isEmpty ? first.text : first.evidence, start: first.start,
      end: first.end)
    values["place_id"] = .text(resolved.id)
    values["name"] = .text(resolved.name)
    values["mention"] = .text(texts.joined(separator: "; "))
    values["role"] = .text(role.isEmpty ? "mentioned" : role.sorted().joined(separator: ", "))
    values["conf"] = .real(rounded(mentions.map(\.confidence).max() ?? 0, 1000))
    if let place = gazetteer.place(id: resolved.id) {
      values["name_ar"] = place.arabicName.map { .text($0) }
      values["feature"] = .text(place.featureCode)
      values["pcode"] = place.pcode.map { .text($0) }
      values["admin"] = .text((place.admin.reversed() + [place.country]).joined(separator: ", "))
      values["precision"] = .real(place.precision)
    }
    return Feature(shape: .point(resolved.position), values: values)
  }

  /// What each name does in the claims: origin, target, or the place that a direction or an area is told by.
  private static func roles(in reading: Reading) -> [String: Set<String>] {
    var roles: [String: Set<String>] = [:]
    for claim in reading.claims {
      for name in claim.origin { roles[name, default: []].insert("origin") }
      for name in claim.target { roles[name, default: []].insert("target") }
      for name in [claim.side?.of, claim.part?.of, claim.within] {
        if let name { roles[name, default: []].insert("reference") }
      }
    }
    return roles
  }
}
