import Geodesy
import Reading

/// A name in a claim with the place that it stands for.
struct NamedPosition {
  let name: String
  let position: Position
  let placeID: String
  let confidence: Double
}

/// Finds the places that the names of a claim stand for: the mention with these words that lies in the claim's own words,
/// else the one nearest to them. What a reference means is looked for before it.
struct ClaimPlaces {
  private let places: [Mention]
  /// For each name, its mentions that stand for a place, as indices in `places`, in text order.
  private let mentions: [String: [Int]]

  init(_ reading: Reading) {
    let places = reading.places
    self.places = places
    var mentions: [String: [Int]] = [:]
    for number in places.indices where places[number].place != nil {
      mentions[places[number].text, default: []].append(number)
    }
    self.mentions = mentions.mapValues { numbers in
      let isInOrder = zip(numbers, numbers.dropFirst()).allSatisfy { places[$0].start <= places[$1].start }
      return isInOrder ? numbers : numbers.sorted { places[$0].start < places[$1].start }
    }
  }

  func position(of name: String, in claim: Claim) -> NamedPosition? {
    guard let mention = mentions[name].flatMap({ nearest(to: claim, in: $0) }), let place = mention.place
    else { return nil }
    return NamedPosition(
      name: name, position: place.position, placeID: place.id, confidence: mention.confidence)
  }

  /// The first mention in a claim's words, else the one with the least distance before or behind.
  private func nearest(to claim: Claim, in mentions: [Int]) -> Mention? {
    let next = firstIndex(atOrBehind: claim.start, in: mentions)
    guard next < mentions.count else { return mentions.last.map { places[$0] } }
    let behind = places[mentions[next]]
    guard behind.end > claim.end, next > 0 else { return behind }
    let before = places[mentions[next - 1]]
    return claim.start - before.start <= behind.end - claim.end ? before : behind
  }

  /// The first mention that begins at an offset or behind it, by bisection; a report may name a place ten thousand times.
  private func firstIndex(atOrBehind offset: Int, in mentions: [Int]) -> Int {
    var range = mentions.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        places[mentions[middle]].start < offset ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
