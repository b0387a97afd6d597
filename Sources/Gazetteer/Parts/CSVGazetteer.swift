import Geodesy
import Synchronization
import SystemPackage

/// A gazetteer of CSV files, read whole; what finds its names is made in memory.
final class CSVGazetteer: GazetteerPart {
  let folder: FilePath
  private let places: CSVPlaces
  private let names: CSVNames
  let index: NameIndex
  private let lazy = Mutex<Sounds?>(nil)
  private let unitKeys = Mutex<Set<UInt64>?>(nil)
  private let unlocatedNames = Mutex<[[UInt16]: UnlocatedName]?>(nil)

  /// What is made when a name is first looked up that is not found as it stands.
  private struct Sounds {
    let spellings: SpellingIndex
    let index: NameIndex
    private let image: IndexImage
    private let scripts: IndexSection

    init(image: IndexImage) {
      self.image = image
      scripts = image.section(.scripts)
      spellings = SpellingIndex(image)
      index = NameIndex(image)
    }

    func scripts(_ place: Int) -> ScriptSet {
      ScriptSet(rawValue: image.load(scripts, place, as: UInt8.self))
    }
  }

  /// Loads a folder with `places.csv` and `names.csv`.
  ///
  /// - Throws: `GazetteerError` for a missing file or the first broken row, with its line.
  init(folder: FilePath) throws(GazetteerError) {
    self.folder = folder
    guard GazetteerLoader.isReadable(folder.appending("places.csv")) else {
      let reason =
        GazetteerLoader.isReadable(folder)
        ? "it is neither a folder with places.csv nor made by frontline gazetteer build, which makes a gazetteer of it"
        : "no such file or folder"
      throw .unreadable(path: folder.string, reason: reason)
    }
    places = try GazetteerLoader.places(in: folder)
    names = try GazetteerLoader.names(in: folder, places: places)
    var keys = NameKeyTable(expectedNames: names.count)
    for number in names.indices { _ = keys.add(FoldedText(names.text(number)), number: number) }
    var sections = IndexSections()
    keys.finish(into: &sections)
    index = NameIndex(sections.image())
  }

  var placeCount: Int { places.count }
  var nameCount: Int { names.count }
  var failure: GazetteerError? { nil }

  func place(_ number: Int) -> Place { places[number] }
  func name(_ number: Int) -> PlaceName { names[number] }
  func nameText(_ number: Int) -> String { names.text(number) }
  func place(ofName number: Int) -> Int { names.place(number) }
  func kind(ofName number: Int) -> PlaceName.Kind { names.kind(number) }
  func position(_ place: Int) -> Position { places.position(place) }
  func prior(_ place: Int) -> Double { Prominence.prior(places[place]) }
  func number(ofID id: String) -> Int? { places.index(ofID: Array(id.utf8)) }
  var spellings: SpellingIndex { sounds().spellings }
  var soundIndex: NameIndex { sounds().index }
  func scripts(_ place: Int) -> ScriptSet { sounds().scripts(place) }

  func namesWithoutClassWord(_ key: NameKey) -> [Int] {
    soundIndex.namesWithoutClassWord(for: key)
  }

  func unlocated(_ key: NameKey) throws(GazetteerError) -> UnlocatedName? {
    if let known = unlocatedNames.withLock({ $0 }) { return known[key.units] }
    let read = try UnlocatedLoader.names(in: folder)
    unlocatedNames.withLock { $0 = read }
    return read[key.units]
  }

  func hasUnit(_ key: NameKey) -> Bool {
    unitKeys.withLock { keys in
      if let keys { return keys.contains(key.hash) }
      var made = Set<UInt64>()
      var seen = Set<String>()
      for place in places.indices {
        for unit in places.admin(place) where seen.insert(unit).inserted { made.insert(NameKey(unit).hash) }
      }
      keys = made
      return made.contains(key.hash)
    }
  }

  private func sounds() -> Sounds {
    lazy.withLock { sounds in
      if let sounds { return sounds }
      var builder = NameIndexBuilder(expectedNames: names.count)
      for place in places.indices { builder.addPlace(places.position(place)) }
      for number in names.indices {
        builder.addName(names.text(number), place: names.place(number), kind: names.kind(number))
      }
      let made = Sounds(image: builder.image())
      sounds = made
      return made
    }
  }
}
