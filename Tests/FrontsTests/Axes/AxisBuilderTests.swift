import Fronts
import Geodesy
import Reading
import Testing

/// Places around the last pocket, with the position of the gazetteer.
enum Sample {
  static let positions: [String: Position] = [
    "Safafinah": Position(latitude: 34.49472, longitude: 40.945),
    "Shajlah": Position(latitude: 34.47805, longitude: 40.96087),
    "Baghuz Fawqani": Position(latitude: 34.46095, longitude: 40.94904),
    "Susah": Position(latitude: 34.53366, longitude: 40.95819),
    "Hajin": Position(latitude: 34.6927, longitude: 40.827),
    "Idlib": Position(latitude: 35.93, longitude: 36.63),
  ]

  static func reading(_ claims: [Claim]) -> Reading {
    var reading = Reading(id: "sample", date: "2019-01-21", claims: claims)
    for (name, position) in positions.sorted(by: { $0.key < $1.key }) {
      let place = Mention.Resolved(id: name.lowercased(), name: name, position: position)
      reading.places.append(
        Mention(start: 0, end: 1, text: name, place: place, confidence: 1, candidates: []))
    }
    return reading
  }

  static func claim(
    _ kind: Claim.Kind = .advance, from origin: [String] = [], to target: [String] = [],
    heading: [CompassDirection] = [], approach: [CompassDirection] = [], ambiguous: Bool = false,
    modality: Claim.Modality = .asserted
  ) -> Claim {
    var claim = Claim(kind: kind)
    claim.actor = "SDF"
    claim.against = "ISIS"
    claim.origin = origin
    claim.target = target
    claim.heading = heading
    claim.approach = approach
    claim.directionIsAmbiguous = ambiguous
    claim.modality = modality
    claim.confidence = 0.8
    claim.evidence = "words"
    return claim
  }

  /// "north from Safafinah, east from Shajlah and south from Baghuz Fawqani".
  static let threeAxes = [
    claim(from: ["Safafinah"], approach: [.north], ambiguous: true),
    claim(from: ["Shajlah"], approach: [.east], ambiguous: true),
    claim(from: ["Baghuz Fawqani"], approach: [.south], ambiguous: true),
  ]

  static func axes(_ claims: [Claim]) throws -> [Axis] {
    try AxisBuilder(isArea: { $0 == "idlib" }).axes(of: reading(claims))
  }
}

@Suite struct AxisBuilderTests {
  @Test func geometryDecidesForApproachWhereAxesConverge() throws {
    let axes = try Sample.axes(Sample.threeAxes)
    #expect(axes.map(\.origin) == ["Safafinah", "Shajlah", "Baghuz Fawqani"])
    for (axis, expected) in zip(axes, [162.0, 268, 7]) {
      #expect(Bearing.difference(axis.bearing, expected) < 25)
      #expect(axis.reading == .approach)
      #expect(axis.lengthBasis == .nominal)
      #expect(axis.convergence == 0)
    }
    #expect(axes.map { $0.alternative?.bearing } == [0, 90, 180])
    #expect(axes.allSatisfy { $0.alternative?.reading == .heading })
  }

  @Test func geometryDecidesForHeadingWhereAxesPartOrMeetThatWay() throws {
    // The southern place goes north and the northern one south: headings meet between them.
    let axes = try Sample.axes([
      Sample.claim(from: ["Baghuz Fawqani"], approach: [.north], ambiguous: true),
      Sample.claim(from: ["Susah"], approach: [.south], ambiguous: true),
    ])
    #expect(axes.map(\.reading) == [.heading, .heading])
    #expect(axes.map(\.bearing) == [0, 180])
    #expect(axes.map { $0.alternative?.reading } == [.approach, .approach])
  }

  @Test func aSingleAmbiguousAxisIsReadAsItStands() throws {
    let axis = try #require(
      try Sample.axes([Sample.claim(from: ["Hajin"], approach: [.east], ambiguous: true)]).first)
    #expect(axis.reading == .heading)
    #expect(axis.bearing == 90)
    #expect(axis.alternative == Axis.Alternative(reading: .approach, bearing: 270))
  }

  @Test func aSingleAmbiguousAxisBetweenNamedPlacesGoesToItsTarget() throws {
    // Susah lies south-east of Hajin: "north from Hajin to Susah" names the side, "south from Hajin" the way.
    for (stated, reading) in [(CompassDirection.north, DirectionReading.approach), (.south, .heading)] {
      let claim = Sample.claim(from: ["Hajin"], to: ["Susah"], approach: [stated], ambiguous: true)
      let axis = try #require(try Sample.axes([claim]).first)
      #expect(abs(axis.bearing - 145.8) < 0.5)
      #expect(axis.tip == Sample.positions["Susah"])
      #expect(axis.reading == reading)
    }
  }

  @Test func twoNamedPlacesGiveTheirBearingAndDistance() throws {
    let axis = try #require(try Sample.axes([Sample.claim(from: ["Hajin"], to: ["Susah"])]).first)
    #expect(axis.reading == .fromTo)
    #expect(abs(axis.bearing - 145.8) < 0.5)
    #expect(abs(axis.length - 21_350) < 100)
    #expect(axis.lengthBasis == .target)
    #expect(axis.alternative == nil)
  }

  @Test func aStatedDirectionThatContradictsLowersTheConfidence() throws {
    let plain = try #require(try Sample.axes([Sample.claim(from: ["Hajin"], to: ["Susah"])]).first)
    let against = try #require(
      try Sample.axes([Sample.claim(from: ["Hajin"], to: ["Susah"], heading: [.north])]).first)
    let agreeing = try #require(
      try Sample.axes([Sample.claim(from: ["Hajin"], to: ["Susah"], approach: [.north])]).first)
    #expect(against.confidence < plain.confidence)
    #expect(against.reading == .fromTo)
    #expect(agreeing.confidence == plain.confidence)
    #expect(agreeing.reading == .approach)
  }

  @Test func aBareApproachHasASyntheticOrigin() throws {
    let axis = try #require(try Sample.axes([Sample.claim(to: ["Susah"], approach: [.east])]).first)
    #expect(axis.origin == nil)
    #expect(axis.tip == Sample.positions["Susah"])
    #expect(axis.bearing == 270)
    #expect(axis.length == Axis.nominalLength)
    #expect(axis.start.longitude > axis.tip.longitude)
  }

  @Test(arguments: [
    Sample.claim(to: ["Susah"]), Sample.claim(from: ["Hajin"]),
    Sample.claim(from: ["Hajin"], to: ["Susah"], modality: .planned),
    Sample.claim(from: ["Hajin"], to: ["Susah"], modality: .negated),
    Sample.claim(.capture, from: ["Hajin"], to: ["Susah"]), Sample.claim(from: ["Hajin"], to: ["Idlib"]),
    Sample.claim(from: ["Nowhere"], to: ["Susah"]), Sample.claim(heading: [.north]),
    Sample.claim(from: ["Susah"], to: ["Susah"]),
  ])
  func nothingIsInvented(_ claim: Claim) throws {
    #expect(try Sample.axes([claim]).isEmpty)
  }

  @Test func aHeadlineThatRepeatsTheTextAddsNothing() throws {
    let claim = Sample.claim(from: ["Hajin"], to: ["Susah"])
    #expect(try Sample.axes([claim, claim]).count == 1)
  }

  @Test func severalTargetsOrOriginsGiveAnAxisEach() throws {
    #expect(try Sample.axes([Sample.claim(from: ["Hajin"], to: ["Susah", "Shajlah"])]).count == 2)
    #expect(try Sample.axes([Sample.claim(from: ["Hajin", "Shajlah"], to: ["Susah"])]).count == 2)
    let pairs = try Sample.axes([Sample.claim(from: ["Hajin", "Shajlah"], to: ["Susah", "Safafinah"])])
    #expect(pairs.map(\.target) == ["Susah", "Safafinah"])
  }

  @Test func aStatedDistanceIsTheLength() throws {
    var claim = Sample.claim(from: ["Hajin"], heading: [.south])
    claim.kilometres = 5
    let axes = try AxisBuilder(isArea: { _ in false }).axes(of: Sample.reading([claim]))
    let axis = try #require(axes.first)
    #expect(axis.length == 5000)
    #expect(axis.lengthBasis == .stated)
    #expect(abs(try Geodesic.wgs84().distance(axis.start, axis.tip) - 5000) < 0.01)
  }
}
