import Gazetteer
import Geodesy
import Reading

/// What the claims of readings say of who holds which place.
struct ControlEvents {
  private let sides: SideTable
  private let actors: ActorTable
  private let gazetteer: Gazetteer
  private let trust: [String: Double]
  private(set) var places: [ControlPlace] = []
  private var numbers: [String: Int] = [:]
  /// The events by the number of their place.
  private(set) var events: [[ControlEvent]] = []
  /// Claims on whole districts, by the district's identifier.
  private var districts: [String: (district: District, events: [ControlEvent])] = [:]
  private var seen: Set<Repeat> = []
  /// Who fights whom, by all reports.
  private var opponents = Opponents()
  /// The sides of actors as written: the same few words stand in all reports.
  private var knownSides: [String: Side?] = [:]
  /// The sides that sources of reports speak for.
  private var knownSpeakers: [String: Side?] = [:]
  private var documents = 0
  /// Claims that no day is known of.
  private(set) var undated = 0

  init(gazetteer: Gazetteer, actors: ActorTable, sides: SideTable, trust: [String: Double]) {
    self.gazetteer = gazetteer
    self.actors = actors
    self.sides = sides
    self.trust = Dictionary(
      trust.map { (NameFolding.folded($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a place; the place is added where it is new.
  mutating func number(of place: ControlPlace) -> Int {
    if let known = numbers[place.id] { return known }
    numbers[place.id] = places.count
    places.append(place)
    events.append([])
    return places.count - 1
  }

  /// Notes who fights whom in a reading: for all readings, before any is added.
  mutating func note(_ reading: Reading) {
    for claim in reading.claims {
      if let a = side(of: claim.actor, .actor, claim), let b = side(of: claim.against, .against, claim) {
        opponents.note(a, b)
      }
    }
    let all = sides(of: reading).sorted()
    if all.count == 2 { opponents.note(all[0], all[1]) }
  }

  /// Adds the claims of a reading.
  mutating func add(_ reading: Reading) {
    documents += 1
    let weight = reading.source.flatMap { trust[NameFolding.folded($0)] } ?? 1
    guard weight > 0 else { return }
    let published = reading.date.flatMap { CalendarDay(iso: $0) }
    let named = ClaimPlaces(reading)
    let all = self.sides(of: reading)
    let speaker = self.speaker(of: reading)
    let offensive = self.offensive(in: reading)
    let pair = all.count == 2 ? all.sorted() : opponents.pair
    for (number, claim) in reading.claims.enumerated() {
      guard let day = Self.day(of: claim, published) ?? published else {
        undated += 1
        continue
      }
      var acting = side(of: claim.actor, .actor, claim)
      var against = side(of: claim.against, .against, claim)
      var isGuess = false
      if let acting, against == nil {
        against = Self.other(than: acting, of: all) ?? opponents.main(of: acting)
      }
      if acting == nil, let against {
        acting = Self.other(than: against, of: all) ?? opponents.main(of: against)
        isGuess = true
      }
      // What is looked back at: "which it had held", "the capture of X enabled".
      if claim.rule.hasSuffix(".past")
        || claim.rule.hasSuffix(".noun") && claim.kind == .capture && acting == nil
      {
        continue
      }
      for rule in ControlRules.all
      where rule.kind == claim.kind && rule.modality.contains(claim.modality)
        && (!rule.isInside || claim.enters)
      {
        let side = rule.isOnRival ? against : acting
        guard
          side != nil || rule.effect == .fights
            || rule.effect == .gains && claim.modality == .asserted && (pair.count == 2 || speaker != nil)
        else { continue }
        let subjects = self.subjects(of: claim, rule.subject, named)
        for (spot, isReference) in subjects {
          guard rule.isPart == nil || rule.isPart == isPart(claim, spot.name) else { continue }
          var confidence = claim.confidence * spot.confidence * rule.weight * min(1, weight)
          if isReference { confidence *= ControlRules.referenceWeight }
          if isGuess { confidence *= ControlRules.referenceWeight }
          var event = ControlEvent(
            effect: rule.effect, side: side, rival: rule.isOnRival ? acting : against, day: day,
            order: documents << 20 | min(number, 1 << 20 - 1), confidence: confidence,
            isOwnWord: claim.modality == .claimed || speaker != nil && speaker == side, rule: rule.name,
            source: ControlSource(
              document: reading.id, source: reading.source, date: reading.date, evidence: claim.evidence,
              start: claim.start, end: claim.end))
          event.winnerIsNamed = claim.against != nil
          event.isHearsay = claim.modality == .claimed && speaker != side
          event.isPassing = claim.rule == "hold.adjective"
          if side == nil {
            event.candidates = speaker.map { [$0] } ?? pair
            event.offensive = offensive
          }
          append(event, at: spot)
        }
      }
    }
  }

  /// Ends the adding: claims on districts reach the places in them that are known, and events stand in order of time.
  mutating func finish() {
    let known = districts.isEmpty ? [] : places.map { gazetteer.place(id: $0.id) }
    for (_, (district, told)) in districts.sorted(by: { $0.key < $1.key }) {
      for (number, place) in known.enumerated() {
        if let place, district.contains(place) { events[number] += told }
      }
    }
    districts = [:]
    for number in events.indices { events[number].sort { ($0.day, $0.order) < ($1.day, $1.order) } }
  }

  private mutating func append(_ event: ControlEvent, at spot: NamedPosition) {
    guard
      seen.insert(
        Repeat(
          place: spot.placeID, effect: event.effect, side: event.side?.id, day: event.day, voice: event.voice,
          evidence: event.source.evidence)
      ).inserted
    else { return }
    let place = gazetteer.place(id: spot.placeID)
    if let place, place.isArea {
      guard let district = District(place), event.effect == .gains || event.effect == .holds else { return }
      var weak = event
      weak.effect = .presumed
      weak.confidence *= ControlRules.districtWeight
      weak.rule = ControlRules.district
      districts[place.id, default: (district, [])].events.append(weak)
      return
    }
    let number = number(
      of: ControlPlace(
        id: spot.placeID, name: place?.name ?? spot.name, arabicName: place?.arabicName,
        position: spot.position))
    events[number].append(event)
  }

  /// The places of a claim: as named, or what its words stand for.
  private func subjects(
    of claim: Claim, _ subject: ControlRule.Subject, _ named: ClaimPlaces
  ) -> [(spot: NamedPosition, isReference: Bool)] {
    let names = subject == .target ? claim.target : claim.origin
    if !names.isEmpty { return names.compactMap { named.position(of: $0, in: claim) }.map { ($0, false) } }
    let role: ClaimReference.Role = subject == .target ? .target : .origin
    return claim.references.filter { $0.role == role }.flatMap(\.means)
      .compactMap { named.position(of: $0, in: claim) }.map { ($0, true) }
  }

  private func isPart(_ claim: Claim, _ name: String) -> Bool {
    guard let part = claim.part else { return false }
    let names = claim.target + claim.origin
    guard let of = part.of, names.contains(of) else { return true }
    // "parts of A, B and C" are parts of each; "A and most of B" is not.
    return of == name || part.directions.isEmpty && names.first == of
  }

  private mutating func side(of written: String?, _ role: ClaimReference.Role, _ claim: Claim) -> Side? {
    if let side = side(of: written) { return side }
    for reference in claim.references where reference.role == role {
      for meant in reference.means {
        if let side = side(of: meant) { return side }
      }
    }
    return nil
  }

  private mutating func side(of written: String?) -> Side? {
    guard let written else { return nil }
    if let known = knownSides[written] { return known }
    let side = sides.side(of: written)
    knownSides[written] = .some(side)
    return side
  }

  /// The side that captures and advances in a report, if only one does.
  private mutating func offensive(in reading: Reading) -> Side? {
    var acting: Set<Side> = []
    for claim in reading.claims where claim.kind == .capture || claim.kind == .advance {
      if claim.modality == .asserted, let side = side(of: claim.actor, .actor, claim) { acting.insert(side) }
    }
    return acting.count == 1 ? acting.first : nil
  }

  /// All sides that a report names.
  private mutating func sides(of reading: Reading) -> Set<Side> {
    var all: Set<Side> = []
    for claim in reading.claims {
      for written in [claim.actor, claim.against] {
        if let side = side(of: written) { all.insert(side) }
      }
    }
    let named = Set(reading.actors)
    for actor in actors.actors where named.contains(actor.id) && actor.kind != .state {
      if let side = side(of: actor.name) { all.insert(side) }
    }
    if let speaker = speaker(of: reading) { all.insert(speaker) }
    return all
  }

  /// The side that publishes a report, where its source names one.
  private mutating func speaker(of reading: Reading) -> Side? {
    guard let source = reading.source else { return nil }
    if let known = knownSpeakers[source] { return known }
    let side = side(of: actors.actor(named: source)?.name)
    knownSpeakers[source] = .some(side)
    return side
  }

  /// The other side of a report that names two.
  private static func other(than side: Side, of all: Set<Side>) -> Side? {
    all.count == 2 && all.contains(side) ? all.first { $0 != side } : nil
  }

  /// The first day from which it is so: the last of the days on which something may have happened. What is held is so when
  /// the report says it, but where a day of its own is named.
  private static func day(of claim: Claim, _ published: CalendarDay?) -> CalendarDay? {
    guard let date = claim.date else { return nil }
    let span = date.span
    if claim.kind == .hold, let published {
      let isOver = span.end.map { $0 <= published } ?? false
      if date.basis != .stated || !isOver { return published }
    }
    return span.lastDay
  }

  /// What makes a claim the repetition of another.
  private struct Repeat: Hashable {
    let place: String
    let effect: ControlEvent.Effect
    let side: String?
    let day: CalendarDay
    let voice: String
    let evidence: String
  }
}
