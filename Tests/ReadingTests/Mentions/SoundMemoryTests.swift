import Gazetteer
import Testing

@testable import Reading

struct SoundMemoryTests {
  @Test func answersAsTheGazetteerAlsoWhenItHasForgotten() throws {
    let gazetteer = try Gazetteer.shipped()
    let memory = SoundMemory(gazetteer, atLeast: 0.87, limit: 2, vainLimit: 20)
    let expected = try gazetteer.lookup(LookupQuery("Sousa", limit: 8, least: 0.87))
    #expect(!expected.isEmpty)
    #expect(memory.places(like: "Sousa").map(\.place) == expected)
    #expect(memory.places(like: "Sousa").map(\.place) == expected)
    // More names than it keeps.
    for number in 0..<50 { #expect(memory.places(like: "\(number)").isEmpty) }
    for name in ["Hajeen", "Shafah", "Bagouz"] { #expect(!memory.places(like: name).isEmpty) }
    #expect(memory.places(like: "7").isEmpty)
    #expect(memory.places(like: "Sousa").map(\.place) == expected)
  }
}
