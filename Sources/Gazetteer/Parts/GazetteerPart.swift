import Geodesy
import SystemPackage

/// One of the gazetteers that a `Gazetteer` is put together from: a folder of CSV files, or a compiled one.
///
/// Places and names are numbered from 0. What cannot be read is noted in `failure` and answered with something empty:
/// whoever uses the answers asks for that first.
protocol GazetteerPart: Sendable {
  /// The folder it was loaded from.
  var folder: FilePath { get }
  var placeCount: Int { get }
  var nameCount: Int { get }
  /// Finds names as they stand.
  var index: NameIndex { get }
  /// Finds names by their sound.
  var spellings: SpellingIndex { get }
  /// The index whose keys `spellings` refers to.
  var soundIndex: NameIndex { get }
  /// The first thing that could not be read, or nil.
  var failure: GazetteerError? { get }

  func place(_ number: Int) -> Place
  func name(_ number: Int) -> PlaceName
  /// The text of a name, without the rest of it.
  func nameText(_ number: Int) -> String
  /// The number of the place that a name belongs to.
  func place(ofName number: Int) -> Int
  func kind(ofName number: Int) -> PlaceName.Kind
  func position(_ place: Int) -> Position
  /// The prior of `Prominence`.
  func prior(_ place: Int) -> Double
  /// The scripts in which a place has names.
  func scripts(_ place: Int) -> ScriptSet
  /// The number of the place with an identifier.
  func number(ofID id: String) -> Int?
  /// The names that have a key once the class words at their ends are left out.
  func namesWithoutClassWord(_ key: NameKey) -> [Int]
  /// Whether a key is the name of an administrative unit that a place lies in.
  func hasUnit(_ key: NameKey) -> Bool
  /// The row of `UNLOCATED.csv` with a key; nil for a gazetteer that has none.
  func unlocated(_ key: NameKey) throws(GazetteerError) -> UnlocatedName?
}

/// Some of the scripts that names are written in.
struct ScriptSet: OptionSet, Sendable {
  let rawValue: UInt8

  static func one(_ script: Spelling.Script) -> ScriptSet { ScriptSet(rawValue: 1 << script.rawValue) }
}
