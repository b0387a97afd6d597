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
  private let mentions: [String: [Mention]]

  init(_ reading: Reading) {
    mentions = Dictionary(grouping: reading.places.filter { $0.place != nil }, by: \.text)
  }

  func position(of name: String, in claim: Claim) -> NamedPosition? {
    let distance = { (mention: Mention) -> Int in
      if mention.start >= claim.start, mention.end <= claim.end { return 0 }
      return mention.start < claim.start ? claim.start - mention.start : mention.end - claim.end
    }
    guard let mention = mentions[name]?.min(by: { distance($0) < distance($1) }), let place = mention.place
    else { return nil }
    return NamedPosition(
      name: name, position: place.position, placeID: place.id, confidence: mention.confidence)
  }
}
