import Geodesy
import SystemPackage

/// Makes the name index of a compiled gazetteer.
///
/// ```swift
/// var builder = NameIndexBuilder(expectedNames: 1000)
/// builder.addPlace(place)
/// builder.addName("Hajin", place: 0, kind: .preferred)
/// try builder.write(to: "valley.gaz/names.index", fingerprint: 1)
/// ```
///
/// Places first, in the order of their numbers, then names in the order of theirs. The same calls give the same bytes.
package struct NameIndexBuilder {
  private var keys: NameKeyTable
  private var spellings: SpellingTable
  private var namePlaces: [UInt32] = []
  private var nameKinds: [UInt8] = []
  private var positions: [UInt64] = []
  private var priors: [UInt32] = []
  private var scripts: [UInt8] = []
  private var units = Set<UInt64>()
  private var unitNames = Set<String>()

  /// A builder with nothing in it.
  package init(expectedNames: Int) {
    keys = NameKeyTable(expectedNames: expectedNames)
    spellings = SpellingTable(expectedNames: expectedNames)
    namePlaces.reserveCapacity(expectedNames)
    nameKinds.reserveCapacity(expectedNames)
  }

  /// Adds the place with the next number.
  package mutating func addPlace(_ place: Place) {
    addPlace(place.position)
    priors.append(Float(Prominence.prior(place)).bitPattern)
    for unit in place.admin where unitNames.insert(unit).inserted { units.insert(NameKey(unit).hash) }
  }

  /// Adds the place with the next number, of which only its names are asked for.
  mutating func addPlace(_ position: Position) {
    positions.append(position.latitude.bitPattern)
    positions.append(position.longitude.bitPattern)
    scripts.append(0)
  }

  /// Adds the name with the next number, of a place that was added before.
  package mutating func addName(_ text: String, place: Int, kind: PlaceName.Kind) {
    let number = namePlaces.count
    namePlaces.append(UInt32(place))
    nameKinds.append(kind.code)
    let name = FoldedText(text)
    guard let (key, _) = keys.add(name, number: number) else { return }
    guard kind != .code else { return }
    // Where nothing is known of the places, all may be.
    let isWellKnown =
      place >= priors.count || Double(Float(bitPattern: priors[place])) >= Prominence.wellKnown
    if let stripped = ClassWords(of: name).map({ FoldedText($0.name) }),
      let listed = keys.add(stripped, number: number, withoutClassWord: true)
    {
      spellings.add(Spelling(stripped), key: listed.key, isWellKnown: isWellKnown)
    }
    for spelling in Spelling.all(of: text, folded: name) {
      spellings.add(spelling, key: key, isWellKnown: isWellKnown)
      scripts[place] |= ScriptSet.one(spelling.script).rawValue
    }
  }

  /// Writes the index file.
  ///
  /// - Parameter fingerprint: what ties it to its records.
  /// - Throws: `GazetteerError.unwritable`.
  package consuming func write(to path: FilePath, fingerprint: UInt64) throws(GazetteerError) {
    guard !keys.isTooLarge, !spellings.isTooLarge else {
      throw .unwritable(path: path.string, reason: "it would have more names than an index can hold")
    }
    try sections().write(to: path, fingerprint: fingerprint)
  }

  /// An image for use in this process.
  consuming func image() -> IndexImage {
    sections().image()
  }

  private consuming func sections() -> IndexSections {
    var sections = IndexSections()
    let records = keys.finish(into: &sections)
    spellings.finish(into: &sections, records: records)
    sections.set(.namePlaces, namePlaces)
    sections.set(.nameKinds, nameKinds)
    sections.set(.positions, positions)
    sections.set(.priors, priors)
    sections.set(.scripts, scripts)
    sections.set(.units, units.sorted())
    return sections
  }
}

extension PlaceName.Kind {
  /// A number for files: its place among all kinds.
  var code: UInt8 { UInt8(Self.allCases.firstIndex(of: self) ?? 0) }

  /// The kind with a number.
  init?(code: UInt8) {
    guard Int(code) < Self.allCases.count else { return nil }
    self = Self.allCases[Int(code)]
  }
}
