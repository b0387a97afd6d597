import Geodesy

/// What a query says of where a place lies: in a unit or country, by another place, on a bank of the river.
struct LookupContext {
  /// Why a place fits, and how much better that makes it than another one that fits too.
  struct Reason {
    var text: String
    var bonus: Double
  }

  /// How far from a town a place may lie to be "by" it, in metres.
  static let reach = 40_000.0
  /// How far from it a place may lie whose name is the very one asked for, where none lies by it.
  static let wideReach = 65_000.0

  let text: String
  private let bank: Place.Bank?
  private let country: String?
  private let contexts: [Place]
  private let keys: Set<[UInt16]>
  private let geodesic: Geodesic

  /// Nil where the gazetteer knows no such place.
  init?(_ text: String, in gazetteer: Gazetteer, geodesic: Geodesic) {
    self.text = text
    self.geodesic = geodesic
    bank = LookupWords.common.banks[NameKey(text).units]
    country = CountryNames.common.code(of: text)
    if bank != nil || country != nil {
      (contexts, keys) = ([], [])
      return
    }
    for reading in Self.readings(text) {
      let places = gazetteer.bestPlaces(named: reading)
      var keys: Set<[UInt16]> = [NameKey(reading).units]
      if let stripped = ClassWords(of: FoldedText(reading)) { keys.insert(NameKey(stripped.name).units) }
      for place in places {
        keys.insert(NameKey(place.name).units)
        if let stripped = ClassWords(of: FoldedText(place.name)) { keys.insert(NameKey(stripped.name).units) }
      }
      if !places.isEmpty || keys.contains(where: { gazetteer.hasUnit(NameKey(units: $0)) }) {
        (contexts, self.keys) = (places, keys)
        return
      }
    }
    return nil
  }

  /// The context as it stands, then without words like "countryside" and directions: ريف دير الزور الشرقي.
  private static func readings(_ text: String) -> [String] {
    let words = LookupWords.common
    let folded = FoldedText(text)
    let all = folded.tokens.indices.map { folded.word($0) }
    let kept = all.filter { word in
      !words.around.contains(word) && words.qualifier(word).map { $0.axis != 1 } ?? true
    }
    guard kept.count < all.count, !kept.isEmpty else { return [text] }
    return [text, kept.joined(separator: " ")]
  }

  /// Why a place fits the context, or nil where it does not.
  ///
  /// - Parameter isExact: whether the place bears the very name that is asked for: it may then lie farther off, for
  ///   sources draw districts differently.
  func reason(for place: Place, isExact: Bool) -> Reason? {
    if let bank {
      return place.bank == bank ? Reason(text: "on the \(bank.rawValue) bank", bonus: 0.05) : nil
    }
    if let country { return place.country == country ? Reason(text: "in \(country)", bonus: 0) : nil }
    var best: Reason?
    func offer(_ text: String, _ bonus: Double) {
      if bonus > best?.bonus ?? -.infinity { best = Reason(text: text, bonus: bonus) }
    }
    for (level, unit) in place.admin.enumerated() where keys.contains(NameKey(unit).units) {
      offer("in \(unit)", 0.01 + 0.012 * Double(level))
    }
    for context in contexts {
      switch context.featureCode {
      case "PCLI", "PCL", "PCLD":
        if context.country == place.country, context.id != place.id { offer("in \(context.name)", 0) }
      case "ADM1", "ADM2", "ADM3":
        continue
      default:
        let metres = geodesic.distance(context.position, place.position)
        let text =
          context.id == place.id
          ? "is \(context.name)" : "\(Int((metres / 1000).rounded())) km from \(context.name)"
        if metres <= (context.isArea ? context.precision + Self.reach : Self.reach) {
          offer(text, 0.1 / (1 + metres / 20_000))
        } else if isExact, !context.isArea, metres <= Self.wideReach {
          offer(text, -0.1)
        }
      }
    }
    return best
  }
}
