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
  public let places: PlaceTable
  /// All names, in the order of `names.csv`.
  public let names: NameTable
  let index: NameIndex
  private let spellingTable = SpellingTable()

  /// Loads a folder with `places.csv` and `names.csv`.
  ///
  /// - Throws: `GazetteerError` for a missing file or the first broken row, with its line.
  public init(folder: FilePath) throws(GazetteerError) {
    self.folder = folder
    places = try GazetteerLoader.places(in: folder)
    names = try GazetteerLoader.names(in: folder, places: places)
    var index = NameIndex(capacity: names.count)
    for number in names.indices { index.append(FoldedText(names.text(number))) }
    self.index = index
  }

  /// The place of an identifier.
  public func place(id: String) -> Place? {
    places.index(ofID: Array(id.utf8)).map { places[$0] }
  }

  /// The spellings of all names.
  var spellings: SpellingTable.Content {
    spellingTable.content(of: names, placeCount: places.count)
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
    return numbers.map { names.place($0) }.filter { seen.insert($0).inserted }
  }
}
