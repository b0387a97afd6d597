/// How many features of each geometry family have been written for each planned layer.
///
/// Cheaper to add to than a ``LayerTally``, which is made of it at the end.
struct FamilyCounts {
  private var numbers: [Int]
  private static let families = GeometryFamily.allCases.count

  /// None yet.
  init(plans: Int) { numbers = Array(repeating: 0, count: plans * Self.families) }

  /// Counts a feature of the plan at an index.
  mutating func add(_ family: GeometryFamily, plan: Int) {
    numbers[plan * Self.families + family.position] += 1
  }

  /// How many features the plan at an index has.
  func total(plan: Int) -> Int { numbers[plan * Self.families..<(plan + 1) * Self.families].reduce(0, +) }

  /// Adds the numbers of the plan at an index to a tally.
  func add(plan: Int, layer: String, key: String, to tally: inout LayerTally) {
    for family in GeometryFamily.allCases {
      tally.add(family, layer: layer, key: key, count: numbers[plan * Self.families + family.position])
    }
  }
}
