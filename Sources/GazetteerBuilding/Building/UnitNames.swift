/// Names of administrative units by their codes, as far as they are asked for again and again.
struct UnitNames {
  private struct Key: Hashable {
    var code: String
    var source: Int
  }

  /// The most that are kept.
  private static let limit = 65_536

  private let staging: Staging
  private var known: [Key: String?] = [:]

  init(_ staging: Staging) {
    self.staging = staging
  }

  /// The names of the units that a place lies in, from the largest, up to the first that nobody names.
  mutating func names(of place: SourcePlace, source: Int) throws(GazetteerBuildError) -> [String] {
    if !place.admin.isEmpty { return place.admin.filter { !$0.isEmpty } }
    var names: [String] = []
    for code in place.adminCodes.prefix(3) {
      guard let name = try name(Key(code: code, source: source)) else { break }
      names.append(name)
    }
    return names
  }

  private mutating func name(_ key: Key) throws(GazetteerBuildError) -> String? {
    if let name = known[key] { return name }
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    let name = try staging.unitName(code: key.code, source: key.source)
    known[key] = .some(name)
    return name
  }
}
