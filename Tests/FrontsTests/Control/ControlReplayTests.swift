import Testing

@testable import Fronts

@Suite struct ControlReplayTests {
  private let sdf = Told.sdf
  private let isis = Told.isis

  @Test func whoCapturesAPlaceHoldsIt() {
    #expect(Told.lines([Told.event(.gains, sdf, on: 0)]) == ["SDF held 0.."])
  }

  @Test func whatIsCapturedFromASideWasItsBefore() {
    #expect(
      Told.lines([Told.event(.gains, sdf, on: 0, against: isis)]) == ["ISIS held -30..0", "SDF held 0.."])
    // What only is held was not necessarily another's.
    #expect(Told.lines([Told.event(.holds, sdf, on: 0, against: isis)]) == ["SDF held 0.."])
  }

  @Test func theStateAtTheBeginningGoesBeforeWhatIsAssumed() {
    let lines = Told.lines(
      [Told.event(.gains, sdf, on: 5, against: isis)], initial: (Told.held(isis), Told.day(0)))
    #expect(lines == ["ISIS held 0..5", "SDF held 5.."])
    #expect(Told.lines([], initial: (Told.held(isis), nil)) == ["ISIS held .."])
  }

  @Test func aPartIsContestedUntilTheRestIsTaken() {
    let part = Told.event(.gainsPart, sdf, on: 0, against: isis)
    #expect(Told.lines([part]) == ["ISIS held -30..0", "ISIS/SDF contested 0.."])
    let lines = Told.lines([
      part, Told.event(.gainsPart, sdf, on: 2, against: isis), Told.event(.gains, sdf, on: 4, against: isis),
    ])
    #expect(lines == ["ISIS held -30..0", "ISIS/SDF contested 0..4", "SDF held 4.."])
  }

  @Test func aPartOfWhatASideHoldsIsNoNews() {
    let lines = Told.lines([Told.event(.holds, sdf, on: 0), Told.event(.gainsPart, sdf, on: 2)])
    #expect(lines == ["SDF held 0.."])
  }

  @Test func holdingAPartOfAPlaceContestsIt() {
    let lines = Told.lines([Told.event(.holds, isis, on: 0), Told.event(.holdsPart, sdf, on: 3)])
    #expect(lines == ["ISIS held 0..3", "ISIS/SDF contested 3.."])
    #expect(Told.lines([Told.event(.holdsPart, sdf, on: 3)]) == ["SDF contested 3.."])
  }

  @Test func aSidesOwnWordIsAClaimUntilAnotherConfirmsIt() {
    let own = Told.event(.gains, sdf, on: 0, by: "SDF", against: isis, isOwnWord: true)
    #expect(Told.lines([own]) == ["ISIS held -30..0", "SDF/ISIS claimed 0.."])
    for confirming in [ControlEvent.Effect.gains, .holds] {
      let lines = Told.lines([own, Told.event(confirming, sdf, on: 3)])
      #expect(lines == ["ISIS held -30..0", "SDF/ISIS claimed 0..3", "SDF held 3.."], "\(confirming)")
    }
  }

  @Test func sayingItAgainOneselfConfirmsNothing() {
    for effect in [ControlEvent.Effect.gains, .holds] {
      let lines = Told.lines([
        Told.event(.gains, sdf, on: 0, by: "SDF", against: isis, isOwnWord: true),
        Told.event(effect, sdf, on: 3, by: "SDF", isOwnWord: true),
      ])
      #expect(lines == ["ISIS held -30..0", "SDF/ISIS claimed 0.."], "\(effect)")
    }
  }

  @Test func anotherSourceSayingThatTheOtherHoldsItEndsAClaim() {
    let lines = Told.lines([
      Told.event(.gains, sdf, on: 0, by: "SDF", isOwnWord: true), Told.event(.holds, isis, on: 1),
    ])
    #expect(lines == ["SDF claimed 0..1", "ISIS held 1.."])
  }

  @Test func sourcesThatDisagreeWithinTwoDaysContestAPlace() {
    let first = Told.event(.holds, isis, on: 0, by: "A")
    #expect(
      Told.lines([first, Told.event(.holds, sdf, on: 2, by: "B")])
        == ["ISIS held 0..2", "ISIS/SDF contested 2.."])
    #expect(
      Told.lines([first, Told.event(.holds, sdf, on: 3, by: "B")]) == ["ISIS held 0..3", "SDF held 3.."])
    // The same source may change its mind.
    #expect(
      Told.lines([first, Told.event(.holds, sdf, on: 1, by: "A")]) == ["ISIS held 0..1", "SDF held 1.."])
  }

  @Test func ofTwoSourcesTheOneTwiceAsSureIsBelieved() {
    let weak = Told.event(.holds, isis, on: 0, by: "A", confidence: 0.4)
    #expect(
      Told.lines([weak, Told.event(.holds, sdf, on: 1, by: "B", confidence: 0.9)])
        == ["ISIS held 0..1", "SDF held 1.."])
    let sure = Told.event(.holds, isis, on: 0, by: "A", confidence: 0.9)
    #expect(
      Told.lines([sure, Told.event(.holds, sdf, on: 1, by: "B", confidence: 0.4)]) == ["ISIS held 0.."])
  }

  @Test func aThirdWordEndsADispute() {
    let lines = Told.lines([
      Told.event(.holds, isis, on: 0, by: "A"), Told.event(.holds, sdf, on: 1, by: "B"),
      Told.event(.holds, sdf, on: 4, by: "C"),
    ])
    #expect(lines == ["ISIS held 0..1", "ISIS/SDF contested 1..4", "SDF held 4.."])
  }

  @Test func whoLeavesAPlaceLeavesItToNobodyOrToAWinnerWhoIsNamed() {
    let held = Told.event(.holds, isis, on: 0)
    var lost = Told.event(.loses, isis, on: 5, against: sdf)
    #expect(Told.lines([held, lost]) == ["ISIS held 0..5"])
    lost.winnerIsNamed = true
    #expect(Told.lines([held, lost]) == ["ISIS held 0..5", "SDF held 5.."])
    // Nobody leaves what the other one holds.
    #expect(
      Told.lines([Told.event(.holds, sdf, on: 0), Told.event(.loses, isis, on: 5)]) == ["SDF held 0.."])
  }

  @Test func ofTwoInAContestedPlaceTheOneThatStaysHoldsIt() {
    let both = [Told.event(.holds, isis, on: 0), Told.event(.gainsPart, sdf, on: 2)]
    #expect(
      Told.lines(both + [Told.event(.loses, isis, on: 4)])
        == ["ISIS held 0..2", "ISIS/SDF contested 2..4", "SDF held 4.."])
    #expect(
      Told.lines(both + [Told.event(.loses, sdf, on: 4)])
        == ["ISIS held 0..2", "ISIS/SDF contested 2..4", "ISIS held 4.."])
  }

  @Test func whoLeavesAPartHasTheRest() {
    let lines = Told.lines([
      Told.event(.holds, isis, on: 0), Told.event(.losesPart, isis, on: 2, against: sdf),
    ])
    #expect(lines == ["ISIS held 0..2", "ISIS/SDF contested 2.."])
  }

  @Test func hearsayOfAWithdrawalContestsAPlace() {
    var rumor = Told.event(.loses, isis, on: 4, against: sdf, isOwnWord: true)
    rumor.isHearsay = true
    #expect(
      Told.lines([Told.event(.holds, isis, on: 0), rumor]) == ["ISIS held 0..4", "ISIS/SDF contested 4.."])
  }
}
