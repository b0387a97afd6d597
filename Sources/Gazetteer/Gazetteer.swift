import Geodesy
import SystemPackage

/// Places and their names, with what finds a name exactly, by its sound, or in a text.
///
/// ```swift
/// let gazetteer = try Gazetteer.shipped()
/// let results = try gazetteer.lookup(LookupQuery("Baguz Fawqani"))
/// ```
///
/// It may be put together from several: of places with the same identifier or name the first one's wins. Immutable once
/// loaded; share one value freely between tasks.
public struct Gazetteer: Sendable {
  /// The folders it was loaded from.
  public let folders: [FilePath]
  /// All places, in the order of the parts and their rows.
  public let places: PlaceTable
  /// All names, in the order of the parts and their rows.
  public let names: NameTable
  let parts: PartList

  /// Loads a gazetteer: a folder with `places.csv` and `names.csv`, or one that `frontline gazetteer build` made.
  ///
  /// - Throws: `GazetteerError` for a missing or damaged file or the first broken row, with its line.
  public init(folder: FilePath) throws(GazetteerError) {
    try self.init(folders: [folder])
  }

  /// Loads several gazetteers as one; the first wins.
  ///
  /// - Throws: `GazetteerError` as for one.
  public init(folders: [FilePath]) throws(GazetteerError) {
    var parts: [any GazetteerPart] = []
    for folder in folders {
      parts.append(
        CompiledGazetteer.isOne(folder)
          ? try CompiledGazetteer(folder: folder) : try CSVGazetteer(folder: folder))
    }
    let list = PartList(parts)
    self.folders = folders
    self.parts = list
    places = PlaceTable(list)
    names = NameTable(list)
  }

  /// The place of an identifier.
  public func place(id: String) -> Place? {
    places.index(ofID: id).map { places[$0] }
  }

  /// What could not be read of a compiled gazetteer since it was loaded, or nil. Nothing that was looked up is to be
  /// trusted where there is something.
  public var failure: GazetteerError? {
    for part in parts.parts {
      if let failure = part.failure { return failure }
    }
    return nil
  }

  /// Ends the work where something of the gazetteer could not be read.
  ///
  /// - Throws: `failure`.
  public func requireSound() throws(GazetteerError) {
    if let failure { throw failure }
  }

  /// A name that was found in a text.
  public struct Match: Sendable {
    /// How many tokens of the text it takes.
    public let tokenCount: Int
    /// Indices in `Gazetteer.names` of all names with this key, of one or several places.
    public let names: [Int]
  }

  /// The longest run of tokens, from one token on, that is a name; articles are passed over.
  ///
  /// Of several gazetteers the first that has the longest run wins.
  ///
  /// - Parameter skipping: how many folded units of the first token are no part of the name: particles that Arabic writes
  ///   with the word behind them, and the article behind ل.
  /// - Parameter limit: how many tokens the run may take.
  public func longestMatch(
    in text: FoldedText, from token: Int, skipping: Int = 0, limit: Int = .max
  ) -> Match? {
    var best: Match?
    for number in parts.indexes.indices {
      guard
        let match = parts.indexes[number].longestMatch(
          in: text, from: token, skipping: skipping, limit: limit), match.tokenCount > best?.tokenCount ?? 0
      else { continue }
      let start = parts.nameStarts[number]
      best = Match(
        tokenCount: match.tokenCount, names: start == 0 ? match.names : match.names.map { $0 + start })
    }
    return best
  }

  /// Whether a key is the name of an administrative unit that a place lies in.
  public func hasUnit(_ key: NameKey) -> Bool {
    parts.parts.contains { $0.hasUnit(key) }
  }

  /// The ISO codes of the countries that a text names: by code or by name.
  public func countries(named text: String) -> Set<String> {
    var codes = Set<String>()
    for part in text.split(separator: ",") {
      let name = part.drop { $0 == " " }
      if name.utf8.count == 2 {
        codes.insert(name.uppercased())
        continue
      }
      if let code = CountryNames.common.code(of: String(name)) {
        codes.insert(code)
        continue
      }
      for place in bestPlaces(named: String(name)) where place.featureCode.hasPrefix("PCL") {
        codes.insert(place.country)
      }
    }
    return codes
  }

  /// The distinct places of some names, by index in `places`.
  public func places(ofNames numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return numbers.map { names.place($0) } }
    guard numbers.count > 16 else {
      var places: [Int] = []
      for number in numbers {
        let place = names.place(number)
        if !places.contains(place) { places.append(place) }
      }
      return places
    }
    var seen = Set<Int>()
    return numbers.map { names.place($0) }.filter { seen.insert($0).inserted }
  }
}
