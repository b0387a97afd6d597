/// Which staged places are one: groups that are joined step by step, 8 bytes a place.
///
/// A forest of disjoint sets whose roots are the least numbers, with each group's members in a ring besides (R. Tarjan,
/// "Efficiency of a good but not linear set union algorithm", 1975).
struct PlaceGroups {
  private var parents: [Int32]
  private var ring: [Int32]

  /// So many places, each its own group.
  init(count: Int) {
    parents = (0..<count).map { Int32($0) }
    ring = parents
  }

  /// The first place of the group that a place is in.
  mutating func first(_ number: Int) -> Int {
    var number = Int32(number)
    while parents[Int(number)] != number {
      parents[Int(number)] = parents[Int(parents[Int(number)])]
      number = parents[Int(number)]
    }
    return Int(number)
  }

  /// Whether two places are in one group.
  mutating func areJoined(_ a: Int, _ b: Int) -> Bool { first(a) == first(b) }

  /// The members of the group that a place is in, in order.
  func members(of number: Int) -> [Int] {
    var members = [number]
    var next = Int(ring[number])
    while next != number {
      members.append(next)
      next = Int(ring[next])
    }
    return members.count > 1 ? members.sorted() : members
  }

  /// Whether a place is in a group of its own.
  func isAlone(_ number: Int) -> Bool { ring[number] == number }

  /// Makes the groups of two places one.
  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (first(a), first(b))
    guard first != second else { return }
    parents[max(first, second)] = Int32(min(first, second))
    ring.swapAt(first, second)
  }
}
