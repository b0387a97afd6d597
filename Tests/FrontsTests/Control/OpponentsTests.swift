import Testing

@testable import Fronts

@Suite struct OpponentsTests {
  private let a = Side(id: "a", name: "A")
  private let b = Side(id: "b", name: "B")
  private let c = Side(id: "c", name: "C")

  @Test func whoFightsOneSideInMostCasesHasItForItsOpponent() {
    var opponents = Opponents()
    #expect(opponents.main(of: a) == nil)
    #expect(opponents.pair.isEmpty)
    opponents.note(a, b)
    opponents.note(b, a)
    opponents.note(a, c)
    #expect(opponents.main(of: a) == b)
    #expect(opponents.main(of: b) == a)
    #expect(opponents.main(of: c) == a)
    #expect(opponents.pair == [a, b])
  }

  @Test func whoFightsSeveralHasNoMainOpponent() {
    var opponents = Opponents()
    opponents.note(a, b)
    opponents.note(a, c)
    #expect(opponents.main(of: a) == nil)
    #expect(opponents.pair.isEmpty)
  }

  @Test func nobodyFightsHimself() {
    var opponents = Opponents()
    opponents.note(a, a)
    #expect(opponents.main(of: a) == nil)
  }
}
