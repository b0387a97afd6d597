import Geodesy
import MapLayers
import Reading
import Testing

@testable import Fronts

@Suite struct TimelineBuilderTests {
  private let war: [(day: Int?, text: String)] = [
    (0, "The SDF captured Hajin from ISIS."), (9, "The SDF captured Susah from ISIS."),
    (20, "ISIS fighters recaptured Hajin from the SDF."),
  ]

  @Test func withoutDatesThereIsNoTimeline() throws {
    #expect(throws: TimelineError.noDates(claims: 2)) {
      try TimelineSample.timeline([
        (nil, "The SDF captured Hajin from ISIS."), (nil, "The SDF captured Susah from ISIS."),
      ])
    }
  }

  @Test func withoutAWordOfWhoHoldsAPlaceThereIsNoTimeline() throws {
    #expect(throws: TimelineError.nothingHeld(claims: 0)) { try TimelineSample.timeline([(0, "It rained.")]) }
  }

  @Test func whatIsUndatedIsCountedAndLeftOut() throws {
    let timeline = try TimelineSample.timeline(war + [(nil, "ISIS holds Gharanij.")])
    #expect(timeline.undated == 1)
    #expect(try TimelineSample.control(timeline).allSatisfy { !$0.contains("Gharanij") })
  }

  @Test func aFeatureForEachHolderAndItsTime() throws {
    let timeline = try TimelineSample.timeline(war)
    #expect(
      try TimelineSample.control(timeline) == [
        "As Susah ISIS held 2019-01-01..2019-01-10", "As Susah SDF held 2019-01-10..",
        "Hajin ISIS held 2019-01-21..", "Hajin SDF held 2019-01-01..2019-01-21",
      ])
    #expect(timeline.layers.layers.map(\.name) == ["control", "pockets", "front", "axes"])
    #expect(timeline.layers.metadata["date_start"] == "2019-01-01")
    #expect(timeline.layers.metadata["sources"] == "Monitor")
  }

  @Test func theOrderOfTheReportsDoesNotMatter() throws {
    #expect(
      try TimelineSample.control(TimelineSample.timeline(war.reversed()))
        == TimelineSample.control(TimelineSample.timeline(war)))
  }

  @Test func aClaimOfADayBeforeAllReportsComesFirst() throws {
    let timeline = try TimelineSample.timeline(
      war + [(30, "The SDF captured Gharanij from ISIS on 3 November 2018.")])
    let control = try TimelineSample.control(timeline)
    #expect(control.contains("Gharanij SDF held 2018-11-03.."))
    #expect(timeline.layers.metadata["date_start"] == "2018-11-03")
    // Thirty days before, Hajin was the other side's.
    #expect(control.contains("Hajin ISIS held 2018-12-02..2019-01-01"))
  }

  @Test func aPlaceThatBothClaimOnOneDayIsNeverHeldByTwo() throws {
    let captured = "captured Hajin from"
    let timeline = try TimelineSample.timeline([
      (0, "ISIS holds Hajin."), (5, "The SDF \(captured) ISIS."), (5, "ISIS fighters \(captured) the SDF."),
      (5, "SDF fighters \(captured) ISIS again."),
    ])
    // The last word of the day counts.
    #expect(
      try TimelineSample.control(timeline) == [
        "Hajin ISIS held 2019-01-01..2019-01-06", "Hajin SDF held 2019-01-06..",
      ])
  }

  @Test func oneDayIsShownAsItIs() throws {
    let timeline = try TimelineSample.timeline(war) {
      $0.from = Told.day(15)
      $0.to = Told.day(16)
    }
    #expect(timeline.frames == 1)
    #expect(
      try TimelineSample.control(timeline) == [
        "As Susah SDF held 2019-01-16..2019-01-17", "Hajin SDF held 2019-01-16..2019-01-17",
      ])
    #expect(timeline.changes.isEmpty)
  }

  @Test func aSpanOfDaysBeginsWithWhatIsSoThen() throws {
    let timeline = try TimelineSample.timeline(war) {
      $0.from = Told.day(5)
      $0.to = Told.day(15)
    }
    #expect(timeline.frames == 2)
    #expect(
      try TimelineSample.control(timeline) == [
        "As Susah ISIS held 2019-01-06..2019-01-10", "As Susah SDF held 2019-01-10..2019-01-16",
        "Hajin SDF held 2019-01-06..2019-01-16",
      ])
  }

  @Test func daysBeforeAndAfterEverything() throws {
    let before = try TimelineSample.timeline(war) {
      $0.from = Told.day(-500)
      $0.to = Told.day(-400)
    }
    #expect(try TimelineSample.control(before).isEmpty)
    let after = try TimelineSample.timeline(war) { $0.from = Told.day(500) }
    #expect(
      try TimelineSample.control(after) == ["As Susah SDF held 2020-05-15..", "Hajin ISIS held 2020-05-15.."])
  }

  @Test(arguments: [(TimelineStep.event, 3), (.day, 21), (.week, 3)])
  func stepsAreDaysWeeksOrChanges(_ step: TimelineStep, _ frames: Int) throws {
    let timeline = try TimelineSample.timeline(war) { $0.step = step }
    #expect(timeline.frames == frames)
    let susah = try TimelineSample.control(timeline).filter { $0.hasPrefix("As Susah SDF") }
    // In weeks it is seen on the next day on which one looks.
    #expect(susah == ["As Susah SDF held \(step == .week ? "2019-01-15" : "2019-01-10").."])
  }

  @Test func theEndsOfSpansAreTheBeginningsOfTheNext() throws {
    let timeline = try TimelineSample.timeline(war) { $0.to = Told.day(40) }
    let features = try #require(timeline.layers["control"]).features
    #expect(features.allSatisfy { $0.values["date_start"] != nil && $0.values["date_end"] != nil })
    #expect(features.contains { $0.values["date_end"] == .dateTime("2019-01-21T00:00:00Z") })
    #expect(features.contains { $0.values["date_start"] == .dateTime("2019-01-21T00:00:00Z") })
    #expect(features.contains { $0.values["date_end"] == .dateTime("\(Told.day(40))T00:00:00Z") })
  }

  @Test func everyFeatureHasTheWordsItIsFrom() throws {
    let timeline = try TimelineSample.timeline(war)
    for feature in try #require(timeline.layers["control"]).features {
      #expect(feature.values["source"] == .text("Monitor"))
      guard case .text(let words) = feature.values["evidence"],
        case .integer(let start) = feature.values["ev_start"],
        case .integer(let end) = feature.values["ev_end"]
      else {
        Issue.record("a feature without its words")
        continue
      }
      #expect(war.contains { $0.text == words })
      #expect(end - start == words.unicodeScalars.count)
    }
  }

  @Test func neighborsOfTwoSidesHaveAFrontWhileItLasts() throws {
    let timeline = try TimelineSample.timeline([
      (0, "The SDF captured Baghuz Fawqani from ISIS."), (5, "ISIS holds As Safafinah."),
      (12, "The SDF captured As Safafinah from ISIS."),
    ]) { $0.partsRivers = false }
    let fronts = try TimelineSample.features(timeline, "front", ["side_left", "side_right"])
    #expect(fronts == ["ISIS SDF 2019-01-06..2019-01-13"])
  }
}
