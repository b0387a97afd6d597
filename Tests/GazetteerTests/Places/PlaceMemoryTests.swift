import Geodesy
import Testing

@testable import Gazetteer

@Suite struct PlaceMemoryTests {
  private func place(_ id: String) -> Place {
    Place(
      id: id, name: id, arabicName: nil, position: Position(latitude: 0, longitude: 0), precision: 0,
      featureCode: "PPL", country: "SY", admin: [], pcode: nil, bank: nil, population: nil, sources: [],
      line: 1
    )
  }

  @Test func readsOnce() {
    let memory = PlaceMemory(keepsNumbers: true)
    var reads = 0
    for _ in 0..<3 {
      let found = memory.place(7) { number in
        reads += 1
        return place("p\(number)")
      }
      #expect(found.id == "p7")
    }
    #expect(reads == 1)
    #expect(memory.number(ofID: "p7") == 7)
    #expect(memory.number(ofID: "p8") == nil)
  }

  /// What could not be read is asked for again, and identifiers of several gazetteers are none to go by.
  @Test func keepsNoMoreThanIsCertain() {
    let memory = PlaceMemory(keepsNumbers: false)
    #expect(memory.place(1) { _ in .unreadable }.id == "")
    #expect(memory.place(1) { _ in place("a") }.id == "a")
    #expect(memory.number(ofID: "a") == nil)
  }
}
