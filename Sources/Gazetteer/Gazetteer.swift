import Geodesy
import SystemPackage

/// Places and their names, with what finds a name exactly or in a text.
///
/// ```swift
/// let gazetteer = try Gazetteer.shipped()
/// let results = gazetteer.lookup(LookupQuery("Baguz Fawqani"))
/// ```
///
/// Immutable once loaded; share one value freely between tasks.
public struct Gazetteer: Sendable {
  /// The folder it was loaded from.
  public let folder: FilePath
  /// All places, in the order of `places.csv`.
  public let places: [Place]
  /// All names, in the order of `names.csv`.
  public let names: [PlaceName]
  let index: NameIndex
  let spellings: [Spelling]
  /// The scripts in which each place has a name.
  let scripts: [Set<Spelling.Script>]
  /// Keys of the names of all administrative units that places lie in.
  let adminKeys: Set<[UInt16]>
  private let placeByID: [String: Int]

  /// Loads a folder with `places.csv` and `names.csv`.
  ///
  /// - Throws: `GazetteerError` for a missing file or the first broken row, with its line.
  public init(folder: FilePath) throws(GazetteerError) {
    self.folder = folder
    places = try GazetteerLoader.places(in: folder)
    names = try GazetteerLoader.names(in: folder, places: places)
    var placeByID: [String: Int] = [:]
    placeByID.reserveCapacity(places.count)
    for (number, place) in places.enumerated() {
      guard placeByID.updateValue(number, forKey: place.id) == nil else {
        throw .badRow(
          path: folder.appending("places.csv").string, line: place.line,
          reason: "the id \(place.id) occurs twice")
      }
    }
    self.placeByID = placeByID
    var index = NameIndex()
    index.reserveCapacity(names.count)
    var spellings: [Spelling] = []
    spellings.reserveCapacity(names.count)
    for name in names {
      let folded = FoldedText(name.text)
      index.append(folded)
      spellings.append(Spelling(folded))
    }
    adminKeys = Set(Set(places.flatMap(\.admin)).map { NameKey($0).units })
    var scripts = [Set<Spelling.Script>](repeating: [], count: places.count)
    for (number, name) in names.enumerated() { scripts[name.place].insert(spellings[number].script) }
    self.scripts = scripts
    self.index = index
    self.spellings = spellings
  }

  /// The place of an identifier.
  public func place(id: String) -> Place? {
    placeByID[id].map { places[$0] }
  }

  /// A name that was found in a text.
  public struct Match: Sendable {
    /// How many tokens of the text it takes.
    public let tokenCount: Int
    /// Indices in `Gazetteer.names` of all names with this key, of one or several places.
    public let names: [Int]
  }

  /// The longest run of tokens, from one token on, that is a name; articles are passed over.
  public func longestMatch(in text: FoldedText, from token: Int) -> Match? {
    index.longestMatch(in: text, from: token).map { Match(tokenCount: $0.tokenCount, names: $0.names) }
  }

  /// The distinct places of some names, by index in `places`.
  public func places(ofNames numbers: [Int]) -> [Int] {
    var seen = Set<Int>()
    return numbers.map { names[$0].place }.filter { seen.insert($0).inserted }
  }
}
