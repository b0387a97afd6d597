import Testing

@testable import Fronts

/// Reports that are taken back, repeated, or say less than they seem to.
@Suite struct ControlReplayCorrectionTests {
  private let sdf = Told.sdf
  private let isis = Told.isis

  @Test func aDenialTakesAReportBack() {
    let events = [
      Told.event(.holds, isis, on: 0), Told.event(.gains, sdf, on: 3), Told.event(.fails, sdf, on: 4),
    ]
    #expect(Told.lines(events) == ["ISIS held 0..3", "SDF held 3..4", "ISIS held 4.."])
  }

  @Test func aDenialLongAfterTakesBackOnlyWhatWasClaimed() {
    let held = Told.event(.holds, isis, on: 0)
    let late = Told.event(.fails, sdf, on: 20)
    #expect(
      Told.lines([held, Told.event(.gains, sdf, on: 3), late]) == ["ISIS held 0..3", "SDF held 3.."])
    let own = Told.event(.gains, sdf, on: 3, by: "SDF", isOwnWord: true)
    #expect(
      Told.lines([held, own, late]) == ["ISIS held 0..3", "SDF/ISIS claimed 3..20", "ISIS held 20.."])
    // However often it was claimed.
    let again = Told.event(.gains, sdf, on: 5, by: "SDF", isOwnWord: true)
    #expect(
      Told.lines([held, own, again, late]) == ["ISIS held 0..3", "SDF/ISIS claimed 3..20", "ISIS held 20.."])
  }

  @Test func whatWasNotCapturedIsTheOthers() {
    #expect(Told.lines([Told.event(.fails, sdf, on: 0, against: isis)]) == ["ISIS held 0.."])
    #expect(Told.lines([Told.event(.fails, sdf, on: 0)]).isEmpty)
  }

  @Test func fightingLapsesAfterFourteenDaysWithoutNews() {
    let held = Told.event(.holds, isis, on: 0)
    let fight = Told.event(.fights, sdf, on: 3, against: isis)
    let over = ["ISIS held 0..3", "ISIS/SDF contested 3..17", "ISIS held 17.."]
    #expect(Told.lines([held, fight]) == over)
    #expect(Told.lines([held, fight, Told.event(.holds, isis, on: 40)]) == over)
    #expect(
      Told.lines([held, fight, Told.event(.fights, sdf, on: 10, against: isis)])
        == ["ISIS held 0..3", "ISIS/SDF contested 3..24", "ISIS held 24.."])
  }

  @Test func fightingThatIsWonEndsThen() {
    let lines = Told.lines([
      Told.event(.holds, isis, on: 0), Told.event(.fights, sdf, on: 3, against: isis),
      Told.event(.gains, sdf, on: 6),
    ])
    #expect(lines == ["ISIS held 0..3", "ISIS/SDF contested 3..6", "SDF held 6.."])
  }

  @Test func fightingForAPlaceOfNobodyIsSeenWhileItLasts() {
    #expect(
      Told.lines([Told.event(.fights, sdf, on: 3, against: isis)]) == ["nobody/SDF contested 3..17"])
    #expect(Told.lines([Told.event(.fights, sdf, on: 3)]).isEmpty)
  }

  @Test(arguments: ["attack.defender", "advance.base", "capture.planned", "district"])
  func whatIsPresumedGivesWayToWhatIsSaid(_ rule: String) {
    let presumed = Told.event(.presumed, isis, on: 0, by: "A", rule: rule)
    #expect(
      Told.lines([presumed, Told.event(.holds, sdf, on: 1, by: "B")]) == ["ISIS held 0..1", "SDF held 1.."])
    #expect(
      Told.lines([Told.event(.holds, sdf, on: 0, by: "B"), Told.event(.presumed, isis, on: 1, by: "A")])
        == ["SDF held 0.."])
  }

  @Test func whatWasHeldBeforeIsAssumedFromTheFirstDayOnly() {
    let gain = Told.event(.gains, sdf, on: 0, against: isis)
    let presumed = Told.event(.presumed, sdf, on: 0, rule: "advance.base")
    #expect(Told.lines([presumed, gain]) == ["ISIS held -30..0", "SDF held 0.."])
    // Presumed sixty days before, not only thirty.
    let early = Told.event(.presumed, isis, on: -60, rule: "attack.defender")
    #expect(Told.lines([early, gain]) == ["ISIS held -60..0", "SDF held 0.."])
  }

  @Test func whoHasJustLeftIsNotThereBecauseHeIsAttacked() {
    let lines = Told.lines([
      Told.event(.holds, isis, on: 0), Told.event(.loses, isis, on: 2), Told.event(.presumed, isis, on: 3),
    ])
    #expect(lines == ["ISIS held 0..2"])
  }

  @Test func aRepeatedReportChangesNothing() {
    let events = [
      Told.event(.gains, sdf, on: 0), Told.event(.gains, sdf, on: 1), Told.event(.holds, sdf, on: 2),
      Told.event(.presumed, sdf, on: 3), Told.event(.holds, sdf, on: 30, by: "B"),
    ]
    let intervals = ControlReplay.intervals(of: events)
    #expect(Told.lines(intervals) == ["SDF held 0.."])
    // But all who said it are its basis.
    #expect(intervals.first?.state.basis.count == 4)
  }

  @Test func aCaptureByNobodyIsByWhomItCanBe() {
    var captured = Told.event(.gains, nil, on: 5)
    captured.candidates = [sdf, isis]
    #expect(Told.lines([Told.event(.holds, isis, on: 0), captured]) == ["ISIS held 0..5", "SDF held 5.."])
    #expect(Told.lines([Told.event(.gains, isis, on: 0), captured]) == ["ISIS held 0.."])
    #expect(Told.lines([captured]).isEmpty)
    captured.candidates = [isis]
    #expect(Told.lines([captured]) == ["ISIS held 5.."])
  }

  @Test func oneDayMayHaveSeveralEvents() {
    let lines = Told.lines([
      Told.event(.holds, isis, on: 0), Told.event(.gains, sdf, on: 3), Told.event(.loses, sdf, on: 3),
      Told.event(.gains, isis, on: 3),
    ])
    #expect(lines == ["ISIS held 0.."])
  }
}
