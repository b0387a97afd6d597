import Gazetteer
import Synchronization
import Testing

@testable import Reading

@Suite struct ArabicOnDemandTests {
  private final class Counter: Sendable {
    private let calls = Atomic(0)
    var count: Int { calls.load(ordering: .relaxed) }

    func call() { calls.add(1, ordering: .relaxed) }
  }

  @Test func isMadeOnceAndNotBefore() throws {
    let gazetteer = try Fixture.gazetteer.get()
    let counter = Counter()
    let arabic = ArabicOnDemand(language: "ar") {
      counter.call()
      return ArabicGrammar(lexicon: ArabicLexicon(), gazetteer: gazetteer, actors: ActorTable(actors: []))
    }
    #expect(arabic.language == "ar")
    #expect(counter.count == 0)
    #expect(arabic.grammar.lexicon.frames.isEmpty)
    #expect(arabic.grammar.lexicon.language == "ar")
    #expect(counter.count == 1)
  }
}
