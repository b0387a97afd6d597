import Gazetteer
import GazetteerBuilding
import Geodesy
import SystemPackage
import TestSupport

/// A source for tests: items and problems in their order.
struct ListSource: PlaceSource {
  enum Step: Sendable {
    case item(SourceItem)
    case problem(SourceProblem)
    case failure(GazetteerBuildError)
  }

  var description = "list"
  var steps: [Step]

  init(_ places: [SourcePlace]) {
    steps = places.map { .item(.place($0)) }
  }

  init(steps: [Step]) {
    self.steps = steps
  }

  func read(
    problem: (SourceProblem) throws(GazetteerBuildError) -> Void,
    _ body: (SourceItem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    for step in steps {
      switch step {
      case .item(let item): try body(item)
      case .problem(let found): try problem(found)
      case .failure(let error): throw error
      }
    }
  }
}

/// A place for tests; its first name is the preferred one.
func place(
  _ id: String, _ names: [String], _ latitude: Double, _ longitude: Double, code: String = "PPL",
  sameAs: [String] = [], precision: Double = 500, country: String = "SY", line: Int = 1
) -> SourcePlace {
  var place = SourcePlace(
    id: id, name: names[0],
    names: names.enumerated().map { number, text in
      SourceName(
        text, language: text.unicodeScalars.contains { $0.value > 0x600 } ? "ar" : "en",
        kind: number == 0 ? .preferred : .variant)
    },
    position: Position(latitude: latitude, longitude: longitude), precision: precision, featureCode: code,
    country: country, line: line)
  place.sameAs = sameAs
  return place
}

/// Builds from lists of places, one a source, and opens the result.
struct BuiltGazetteer {
  let folder: ScratchFolder
  let path: FilePath
  let report: BuildReport
  let store: RecordStore

  init(_ sources: [[SourcePlace]], filter: BuildFilter = BuildFilter()) throws {
    try self.init(sources: sources.map { ListSource($0) }, filter: filter)
  }

  init(sources: [ListSource], filter: BuildFilter = BuildFilter()) throws {
    folder = try ScratchFolder()
    path = FilePath(folder.path("out.gaz"))
    var build = GazetteerBuild(
      sources: sources.enumerated().map { number, source in .init(name: "source \(number)", places: source) })
    build.filter = filter
    report = try build.write(to: path)
    store = try RecordStore(path: path.appending("records.sqlite"))
  }

  var places: [Place] {
    get throws {
      var places: [Place] = []
      for number in 0..<store.placeCount { places.append(try store.place(number)) }
      return places
    }
  }

  /// The identifiers of each entry, sorted, in the order of the entries.
  var groups: [[String]] {
    get throws { try places.map { $0.sources.sorted() } }
  }

  func names(of number: Int) throws -> [String] {
    var names: [String] = []
    for index in 0..<store.nameCount {
      let name = try store.name(index)
      if name.place == number { names.append(name.text) }
    }
    return names
  }
}
