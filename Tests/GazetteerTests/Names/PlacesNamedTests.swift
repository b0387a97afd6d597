import Gazetteer
import Testing

@Suite("Places with exactly a name")
struct PlacesNamedTests {
  private let gazetteer: Gazetteer

  init() throws {
    gazetteer = try Gazetteer.shipped()
  }

  @Test("are found in any spelling that folds to it", arguments: ["Hajin", "hajīn", "هَجين", "al-Hajin"])
  func foldedNames(_ name: String) {
    #expect(gazetteer.places(named: name).contains { gazetteer.places[$0].id == "sy-hajin" })
  }

  @Test("are the places of all names with the key, each once")
  func agreesWithTheNames() {
    for number in stride(from: 0, to: gazetteer.names.count, by: 7) {
      let name = gazetteer.names[number]
      guard !NameKey(name.text).units.isEmpty else { continue }
      let found = gazetteer.places(named: name.text)
      #expect(found.contains(name.place))
      #expect(Set(found).count == found.count)
    }
  }

  @Test("are none for what is only near a name, or for nothing", arguments: ["Hajjin2", "", "—"])
  func noOthers(_ name: String) {
    #expect(gazetteer.places(named: name).isEmpty)
  }
}
