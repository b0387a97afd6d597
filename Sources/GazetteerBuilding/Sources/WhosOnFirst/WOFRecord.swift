import Gazetteer

/// What Who's On First says of a place, whichever form it comes in.
struct WOFRecord {
  var id = ""
  var name = ""
  var latitude = ""
  var longitude = ""
  var country = ""
  var placetype = ""
  var population = ""
  /// West, south, east and north, separated by commas.
  var box = ""
  /// `ara_x_preferred` and so on, each with a name.
  var names: [(tag: String, text: String)] = []
  /// Other sources' prefixes and identifiers.
  var sameAs: [String] = []
  /// Identifiers of the units it lies in by their placetype.
  var hierarchy: [String: Int] = [:]
  /// Whether it was replaced, deprecated or is no more; then it is left out, and only counted.
  var isGone = false

  /// Placetypes that no report names.
  private static let noPlaces: Set<String> = [
    "postalcode", "timezone", "address", "planet", "constituency", "intersection", "building",
  ]

  /// Whether it is of a sort that is left out.
  var isNoPlace: Bool { Self.noPlaces.contains(placetype) }

  private func place(line: Int) throws(RowFault) -> SourcePlace {
    guard let number = Int(id), number >= 0 else {
      throw RowFault(
        id.isEmpty ? "the identifier is empty" : "the identifier \"\(id.prefix(40))\" is not a number")
    }
    let code = country == "-99" || country == "-1" ? "" : CountryCode.normalized(country) ?? ""
    let position = try CoordinateCheck.position(latitude: latitude, longitude: longitude, country: code)
    let names = sourceNames()
    let preferred = NameText.clean(name)
    let shown = preferred.isEmpty ? names.first { $0.kind == .preferred }?.text ?? "" : preferred
    guard !shown.isEmpty else { throw RowFault("the name is empty") }
    let feature = WOFPlacetype.featureCode(placetype, name: shown)
    var place = SourcePlace(
      id: "wof:\(number)", name: shown, names: names, position: position,
      precision: extent ?? FeaturePrecision.metres(code: feature), featureCode: feature, country: code,
      line: line)
    place.sameAs = sameAs
    place.population = Double(population).flatMap { Int(exactly: $0.rounded()) }.flatMap { $0 > 0 ? $0 : nil }
    place.adminCodes = WOFPlacetype.units.compactMap { unit in
      guard unit != placetype, let id = hierarchy[unit], id > 0, id != number else { return nil }
      return "wof:\(id)"
    }
    return place
  }

  /// A place, and the code that other places name it by where it is a unit.
  struct Item {
    var place: SourcePlace
    var unit: String?

    /// Tells the unit and the place.
    func tell(_ body: (SourceItem) throws(GazetteerBuildError) -> Void) throws(GazetteerBuildError) {
      if let unit { try body(.unit(code: unit, name: place.name)) }
      try body(.place(place))
    }
  }

  /// What the record yields.
  func item(line: Int) throws(RowFault) -> Item {
    let place = try place(line: line)
    return Item(place: place, unit: WOFPlacetype.units.contains(placetype) ? place.id : nil)
  }

  /// Adds an identifier in another source; those that name no gazetteer are passed over.
  mutating func addConcordance(_ key: String, _ value: String) {
    guard !value.isEmpty, value != "0", value != "-1" else { return }
    switch key {
    case "gn:id": sameAs.append("geonames:\(value)")
    case "wd:id": sameAs.append("wikidata:\(value)")
    default: break
    }
  }

  private func sourceNames() -> [SourceName] {
    var list = NameList()
    list.add(name, kind: .preferred)
    for (tag, text) in names {
      let language = LanguageCode.normalized(tag)
      var kind: PlaceName.Kind = tag.hasSuffix("_x_preferred") ? .preferred : .variant
      if NameList.isRomanized(text, language: language) { kind = .romanization }
      list.add(text, language: language, kind: kind)
    }
    return list.names
  }

  /// Half of the box's diagonal where it is an area's.
  private var extent: Double? {
    let sides = box.split(separator: ",").compactMap { CoordinateCheck.number(String($0)) }
    guard sides.count == 4, sides[2] > sides[0] || sides[3] > sides[1] else { return nil }
    return Extent.half(south: sides[1], west: sides[0], north: sides[3], east: sides[2])
  }
}
