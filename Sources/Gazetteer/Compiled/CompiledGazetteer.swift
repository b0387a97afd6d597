import Geodesy
import Synchronization
import SystemPackage

/// A gazetteer that was built from other sources: records in SQLite, names in a mapped index.
final class CompiledGazetteer: GazetteerPart {
  /// The file with the records, in the folder.
  static let recordsName = RecordsSchema.fileName
  /// The file with the index of names, in the folder.
  static let indexName = RecordsSchema.indexFileName

  let folder: FilePath
  let index: NameIndex
  let spellings: SpellingIndex
  private let image: IndexImage
  let records: RecordStore
  private let firstFailure = Mutex<GazetteerError?>(nil)
  private let namePlaces, nameKinds, positions, priors, scripts, units: IndexSection

  /// Whether a folder holds a compiled gazetteer, or what is left of one.
  static func isOne(_ folder: FilePath) -> Bool {
    [recordsName, indexName].contains { GazetteerLoader.isReadable(folder.appending($0)) }
  }

  /// Opens one; nothing of the names or records is read yet.
  ///
  /// - Throws: `GazetteerError` where a file is missing, truncated, damaged, of another version, or the two do not
  ///   belong together.
  init(folder: FilePath) throws(GazetteerError) {
    self.folder = folder
    image = try IndexImage(mapping: try MappedFile(path: folder.appending(Self.indexName)))
    records = try RecordStore(path: folder.appending(Self.recordsName))
    index = NameIndex(image)
    spellings = SpellingIndex(image)
    namePlaces = image.section(.namePlaces)
    nameKinds = image.section(.nameKinds)
    positions = image.section(.positions)
    priors = image.section(.priors)
    scripts = image.section(.scripts)
    units = image.section(.units)
    guard records.fingerprint == image.fingerprint, records.placeCount == priors.count,
      records.nameCount == namePlaces.count
    else {
      throw .badIndex(
        path: folder.string, reason: "\(Self.indexName) and \(Self.recordsName) are of two different builds")
    }
  }

  var placeCount: Int { priors.count }
  var soundIndex: NameIndex { index }
  var nameCount: Int { namePlaces.count }
  var failure: GazetteerError? { firstFailure.withLock { $0 } ?? image.damage }

  func place(_ number: Int) -> Place {
    do throws(GazetteerError) {
      return try records.place(number)
    } catch {
      note(error)
      return .unreadable
    }
  }

  func name(_ number: Int) -> PlaceName {
    do throws(GazetteerError) {
      return try records.name(number)
    } catch {
      note(error)
      return PlaceName(place: 0, text: "", language: "und", kind: .variant, source: "", line: 0)
    }
  }

  func nameText(_ number: Int) -> String { name(number).text }
  func place(ofName number: Int) -> Int { Int(image.load(namePlaces, number, as: UInt32.self)) }

  func kind(ofName number: Int) -> PlaceName.Kind {
    PlaceName.Kind(code: image.load(nameKinds, number, as: UInt8.self)) ?? .variant
  }

  func position(_ place: Int) -> Position {
    Position(
      latitude: Double(bitPattern: image.load(positions, place * 2, as: UInt64.self)),
      longitude: Double(bitPattern: image.load(positions, place * 2 + 1, as: UInt64.self)))
  }

  func prior(_ place: Int) -> Double {
    Double(Float(bitPattern: image.load(priors, place, as: UInt32.self)))
  }

  func scripts(_ place: Int) -> ScriptSet {
    ScriptSet(rawValue: image.load(scripts, place, as: UInt8.self))
  }

  func number(ofID id: String) -> Int? {
    do throws(GazetteerError) {
      return try records.number(ofID: id)
    } catch {
      note(error)
      return nil
    }
  }

  func unlocated(_ key: NameKey) -> UnlocatedName? { nil }

  func namesWithoutClassWord(_ key: NameKey) -> [Int] { index.namesWithoutClassWord(for: key) }

  func hasUnit(_ key: NameKey) -> Bool {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      let hash = image.load(units, middle, as: UInt64.self)
      if hash == key.hash { return true }
      if hash < key.hash { low = middle + 1 } else { high = middle }
    }
    return false
  }

  /// Reads and checks all of it.
  ///
  /// - Throws: `GazetteerError` for the first damage.
  func verify() throws(GazetteerError) {
    try image.verify()
    try records.verify()
  }

  /// What is wrong in a compiled gazetteer, all of it read.
  ///
  /// - Throws: `GazetteerError.unreadable` where a file cannot be read.
  static func problems(in folder: FilePath) throws(GazetteerError) -> [GazetteerProblem] {
    do throws(GazetteerError) {
      let gazetteer = try CompiledGazetteer(folder: folder)
      var problems = gazetteer.records.problems()
      do throws(GazetteerError) {
        try gazetteer.image.verify()
      } catch {
        problems.append(try problem(error))
      }
      return problems
    } catch {
      return [try problem(error)]
    }
  }

  /// A damage as a problem; other errors stay errors.
  private static func problem(_ error: GazetteerError) throws(GazetteerError) -> GazetteerProblem {
    guard case .badIndex(let path, let reason) = error else { throw error }
    return GazetteerProblem(path: path, line: 0, reason: "\(reason); build the gazetteer again")
  }

  private func note(_ error: GazetteerError) {
    firstFailure.withLock { if $0 == nil { $0 = error } }
  }
}

extension Place {
  /// Stands for a place that could not be read; the gazetteer's `failure` says why.
  static let unreadable = Place(
    id: "", name: "", arabicName: nil, position: Position(latitude: 0, longitude: 0), precision: 0,
    featureCode: "", country: "", admin: [], pcode: nil, bank: nil, population: nil, sources: [], line: 0)
}
