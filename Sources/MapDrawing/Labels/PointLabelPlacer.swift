/// Places the names of points so that none covers another, a marker or the head of an arrow; a name without room is left
/// out, the least important first.
///
/// Each name has eight positions around its point in two distances, right of and above it preferred (E. Imhof, "Positioning
/// names on maps", 1975). The names are placed in the order of their importance; where one finds no room, those in its way
/// are moved if they find other room, and at the end each goes where it covers the least (local search as in
/// J. Christensen, J. Marks and S. Shieber, "An empirical study of algorithms for point-feature label placement", 1995).
struct PointLabelPlacer {
  /// A name that wants a place.
  struct Request {
    let text: LabelText
    let point: CanvasPoint
    /// How far the marker reaches from the point.
    let radius: Double
    /// The greater, the earlier it is placed.
    let priority: Double
  }

  private struct Candidate {
    let label: PlacedLabel
    let cost: Double
  }

  private let obstacles: LabelObstacles
  private let candidates: [[Candidate]]
  private var chosen: [Int?]

  /// The labels of some requests, nil for those without room.
  static func place(_ requests: [Request], around obstacles: LabelObstacles) -> [PlacedLabel?] {
    var placer = PointLabelPlacer(requests, obstacles)
    let order = requests.indices.sorted { (requests[$0].priority, $1) > (requests[$1].priority, $0) }
    for index in order { placer.placeFirst(index) }
    for _ in 0..<2 { for index in order { placer.improve(index) } }
    for index in order where placer.chosen[index] == nil { placer.placeFirst(index) }
    return requests.indices.map { index in
      placer.chosen[index].map { placer.candidates[index][$0].label }
    }
  }

  private init(_ requests: [Request], _ obstacles: LabelObstacles) {
    self.obstacles = obstacles
    chosen = Array(repeating: nil, count: requests.count)
    candidates = requests.enumerated().map { index, request in
      Self.labels(of: request).enumerated().compactMap { rank, label in
        guard obstacles.allow(label.box) else { return nil }
        let place = Double(rank % 8) * 2 + (rank < 8 ? 0 : 9)
        // A name beside two points could be that of either.
        let around = label.box.grown(by: request.text.size * 0.4)
        let others = requests.indices.count { $0 != index && around.contains(requests[$0].point) }
        return Candidate(label: label, cost: place + Double(others) * 7 + obstacles.cost(label.box))
      }.sorted { $0.cost < $1.cost }
    }
  }

  /// The labels around a point, the best position first.
  private static func labels(of request: Request) -> [PlacedLabel] {
    let text = request.text
    let (width, height) = (text.width, text.height)
    return [0.18, 0.6].flatMap { gap -> [PlacedLabel] in
      let near = request.radius + gap * text.size
      let slant = near * 0.7
      // A line has air above its letters, so that it may lie nearer to its point.
      let air = text.size * 0.12
      func label(_ x: Double, _ y: Double, _ alignment: PlacedLabel.Alignment) -> PlacedLabel {
        PlacedLabel(
          text: text,
          box: CanvasRect(x: request.point.x + x, y: request.point.y + y, width: width, height: height),
          alignment: alignment)
      }
      return [
        label(near, -height / 2, .left),
        label(slant, -height - slant + air, .left),
        label(slant, slant - air, .left),
        label(-near - width, -height / 2, .right),
        label(-slant - width, -height - slant + air, .right),
        label(-slant - width, slant - air, .right),
        label(-width / 2, -height - near + air, .middle),
        label(-width / 2, near - air, .middle),
      ]
    }
  }

  private func rivals(of box: CanvasRect, besides own: Int) -> [Int] {
    chosen.indices.filter { other in
      guard other != own, let place = chosen[other] else { return false }
      return candidates[other][place].label.box.overlaps(box)
    }
  }

  /// The cheapest position that is free.
  private func free(_ index: Int) -> Int? {
    candidates[index].indices.first { rivals(of: candidates[index][$0].label.box, besides: index).isEmpty }
  }

  private mutating func placeFirst(_ index: Int) {
    if let place = free(index) {
      chosen[index] = place
      return
    }
    for place in candidates[index].indices {
      let inWay = rivals(of: candidates[index][place].label.box, besides: index)
      guard inWay.count <= 2 else { continue }
      let before = chosen
      chosen[index] = place
      var moved = true
      for rival in inWay {
        chosen[rival] = nil
        guard let other = free(rival) else {
          moved = false
          break
        }
        chosen[rival] = other
      }
      if moved { return }
      chosen = before
    }
  }

  private mutating func improve(_ index: Int) {
    guard let place = chosen[index], let better = free(index), better < place else { return }
    chosen[index] = better
  }
}
