import DynamicLibrary
import Geodesy
import SystemPackage

/// Validates a gazetteer: the rows of a folder with CSV files, and that what they say agrees with the map, with their
/// sources and with how names are looked up; of a compiled gazetteer that all of it is as it was built.
///
/// Every row that cannot be read is reported with its line, and the checks go on with the others.
public struct GazetteerCheck {
  /// Two rows with one name must lie at least this far apart, in metres.
  public static let leastDistance = 300.0
  /// How far outside its administrative unit's simplified outline a place may lie, in metres.
  public static let adminTolerance = 3000.0

  /// The folder.
  public let folder: FilePath

  /// A check of a folder.
  public init(folder: FilePath) {
    self.folder = folder
  }

  /// All problems, by file and line; empty if the gazetteer is sound.
  ///
  /// - Throws: `GazetteerError` if a file is missing or PROJ or GEOS is not installed.
  public func problems() throws(GazetteerError) -> [GazetteerProblem] {
    try findings().problems
  }

  /// All problems and notes, by file and line.
  ///
  /// - Throws: `GazetteerError` if a file is missing or PROJ or GEOS is not installed.
  public func findings() throws(GazetteerError) -> GazetteerFindings {
    if CompiledGazetteer.isOne(folder) {
      return GazetteerFindings(problems: try CompiledGazetteer.problems(in: folder), notes: [])
    }
    let found = Problems()
    let table = try GazetteerLoader.places(in: folder, onProblem: found.add)
    let names = try GazetteerLoader.names(in: folder, places: table, onProblem: found.add)
    let places = Array(table)
    checkRows(places, names, found)
    let geodesic: Geodesic
    do throws(DynamicLibraryError) {
      geodesic = try Geodesic.wgs84()
    } catch {
      throw .library(reason: error.description)
    }
    checkTwins(places, geodesic, found)
    do throws(PlanarError) {
      try checkAdmin(places, try shapes("admin.geojson"), geodesic, found)
      try checkBanks(places, try shapes("rivers.geojson"), geodesic, found)
    } catch {
      throw .library(reason: error.description)
    }
    do throws(GazetteerError) { _ = try GazetteerAbout(folder: folder) } catch { found.add(error) }
    _ = try UnlocatedLoader.names(in: folder, onProblem: found.add)
    let positions = SourcePosition.all(in: folder, places: places, onProblem: found.add)
    checkPositions(positions, places, geodesic, found)
    // Names can only be looked up where every row can be read; those that cannot are reported already.
    if let gazetteer = try? Gazetteer(folder: folder) {
      try checkSharedNames(gazetteer, places, geodesic, found)
    }
    return GazetteerFindings(
      problems: found.list.sorted { ($0.path, $0.line, $0.reason) < ($1.path, $1.line, $1.reason) },
      notes: found.notes.sorted { ($0.path, $0.line, $0.text) < ($1.path, $1.line, $1.text) })
  }

  private var placesPath: String { folder.appending("places.csv").string }

  private func shapes(_ name: String) throws(PlanarError) -> GeoJSONShapes {
    do throws(GazetteerError) {
      return try GeoJSONShapes(path: folder.appending(name))
    } catch {
      throw .geometry(error.description)
    }
  }

  private func checkRows(_ places: [Place], _ names: CSVNames, _ found: Problems) {
    var named = Set<String>()
    for name in names { named.insert(places[name.place].id + "\t" + name.text) }
    for place in places {
      if !place.id.utf8.allSatisfy({ ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D })
      {
        found.add(placesPath, place.line, "the id \(place.id) has more than a-z, 0-9 and -")
      }
      if let arabic = place.arabicName,
        !arabic.unicodeScalars.contains(where: { (0x600...0x6FF).contains($0.value) })
      {
        found.add(placesPath, place.line, "name_ar \"\(arabic)\" is not in Arabic script")
      }
      if place.featureCode.isEmpty || place.country.utf8.count != 2 {
        found.add(placesPath, place.line, "the feature code or the two-letter country is missing")
      }
      if place.sources.isEmpty { found.add(placesPath, place.line, "the row names no source") }
      for name in [place.name] + (place.arabicName.map { [$0] } ?? [])
      where !named.contains(place.id + "\t" + name) {
        found.add(placesPath, place.line, "names.csv lacks the name \(name) of \(place.id)")
      }
    }
    var pairs: [String: Int] = [:]
    for name in names {
      let key = places[name.place].id + "\t" + name.text
      if let first = pairs[key] {
        found.add(
          folder.appending("names.csv").string, name.line,
          "\(name.text) stands on line \(first) too, for the same place")
      }
      pairs[key] = name.line
    }
  }

  /// Rows with one name, nearer to each other than homonyms are: one place entered twice.
  private func checkTwins(_ places: [Place], _ geodesic: Geodesic, _ found: Problems) {
    let groups = Dictionary(grouping: places.filter { !$0.isArea }) { NameKey($0.name).units }
    for group in groups.values where group.count > 1 {
      for (number, first) in group.enumerated() {
        for second in group[(number + 1)...] {
          let metres = geodesic.distance(first.position, second.position)
          guard metres < Self.leastDistance else { continue }
          found.add(
            placesPath, second.line,
            "\(second.id) lies \(Int(metres)) m from \(first.id) (line \(first.line)) and has its name")
        }
      }
    }
  }
}

/// Gathers problems and notes.
final class Problems {
  private(set) var list: [GazetteerProblem] = []
  private(set) var notes: [GazetteerNote] = []

  func note(_ path: String, _ line: Int, _ text: String) {
    notes.append(GazetteerNote(path: path, line: line, text: text))
  }

  func add(_ path: String, _ line: Int, _ reason: String) {
    list.append(GazetteerProblem(path: path, line: line, reason: reason))
  }

  func add(_ error: GazetteerError) {
    if case .badRow(let path, let line, let reason) = error {
      add(path, line, reason)
    } else {
      add("", 0, error.description)
    }
  }
}
