/// The names of a gazetteer, those of its first part first. Each is read when it is asked for.
public struct NameTable: Sendable, RandomAccessCollection {
  private let parts: PartList

  init(_ parts: PartList) {
    self.parts = parts
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { parts.nameCount }

  /// The name with a number.
  public subscript(index: Int) -> PlaceName {
    let (part, number, placeStart) = parts.part(ofName: index)
    var name = part.name(number)
    name.place += placeStart
    return name
  }

  /// The text of a name, without the rest of it.
  func text(_ index: Int) -> String {
    let (part, number, _) = parts.part(ofName: index)
    return part.nameText(number)
  }

  /// What sort of name it is, without the rest of it.
  public func kind(_ index: Int) -> PlaceName.Kind {
    let (part, number, _) = parts.part(ofName: index)
    return part.kind(ofName: number)
  }

  /// The number of the place that a name belongs to, without the rest of it.
  public func place(_ index: Int) -> Int {
    let (part, number, placeStart) = parts.part(ofName: index)
    return part.place(ofName: number) + placeStart
  }
}
