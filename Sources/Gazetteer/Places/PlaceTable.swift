import Geodesy

/// The places of a gazetteer, those of its first part first. Each is read when it is asked for.
public struct PlaceTable: Sendable, RandomAccessCollection {
  private let parts: PartList
  private let memory: PlaceMemory

  init(_ parts: PartList) {
    self.parts = parts
    memory = PlaceMemory(keepsNumbers: parts.parts.count == 1)
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { parts.placeCount }

  /// The place with a number.
  public subscript(index: Int) -> Place {
    memory.place(index) { index in
      let (part, number) = parts.part(ofPlace: index)
      return part.place(number)
    }
  }

  /// The position of a place, without the rest of it.
  func position(_ index: Int) -> Position {
    let (part, number) = parts.part(ofPlace: index)
    return part.position(number)
  }

  /// The number of the place with an identifier; the first part that has it wins.
  public func index(ofID id: String) -> Int? {
    if let known = memory.number(ofID: id) { return known }
    for (number, part) in parts.parts.enumerated() {
      if let found = part.number(ofID: id) { return parts.placeStarts[number] + found }
    }
    return nil
  }
}
