/// The parts of a gazetteer, and where the numbers of each begin in the whole.
struct PartList: Sendable {
  let parts: [any GazetteerPart]
  /// What finds the names of each exactly.
  let indexes: [NameIndex]
  let placeStarts: [Int]
  let nameStarts: [Int]
  let placeCount: Int
  let nameCount: Int

  init(_ parts: [any GazetteerPart]) {
    self.parts = parts
    indexes = parts.map(\.index)
    var (places, names) = (0, 0)
    var (placeStarts, nameStarts) = ([Int](), [Int]())
    for part in parts {
      placeStarts.append(places)
      nameStarts.append(names)
      places += part.placeCount
      names += part.nameCount
    }
    self.placeStarts = placeStarts
    self.nameStarts = nameStarts
    (placeCount, nameCount) = (places, names)
  }

  /// The part that a place stands in, and its number there.
  func part(ofPlace number: Int) -> (any GazetteerPart, Int) {
    let index = index(of: number, in: placeStarts)
    return (parts[index], number - placeStarts[index])
  }

  /// The part that a name stands in, its number there, and where that part's places begin.
  func part(ofName number: Int) -> (any GazetteerPart, Int, placeStart: Int) {
    let index = index(of: number, in: nameStarts)
    return (parts[index], number - nameStarts[index], placeStarts[index])
  }

  private func index(of number: Int, in starts: [Int]) -> Int {
    var index = starts.count - 1
    while index > 0, starts[index] > number { index -= 1 }
    return index
  }
}
