import Gazetteer
import Testing

@testable import Reading

struct SoundMemoryTests {
  @Test func answersAsTheGazetteerAlsoWhenItHasForgotten() throws {
    let gazetteer = try Gazetteer.shipped()
    let memory = SoundMemory(gazetteer, atLeast: 0.87)
    let expected = try gazetteer.lookup(LookupQuery("Sousa", limit: 8, least: 0.87))
    #expect(!expected.isEmpty)
    #expect(memory.places(like: "Sousa").map(\.place) == expected)
    #expect(memory.places(like: "Sousa").map(\.place) == expected)
    // More names than it keeps.
    for number in 0..<5000 { _ = memory.places(like: "\(number)") }
    #expect(memory.places(like: "Sousa").map(\.place) == expected)
  }
}
