/// A part of the Earth on the command line: the degrees of its west, south, east and north, as `40.5,34.3,41.2,34.8`.
struct DegreesOfBox {
  let west: Double
  let south: Double
  let east: Double
  let north: Double

  /// The four numbers of an argument; nil where it is not four numbers.
  init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false)
      .map { Double($0.filter { $0 != " " }) }
    guard numbers.count == 4, let west = numbers[0], let south = numbers[1], let east = numbers[2],
      let north = numbers[3]
    else { return nil }
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }
}
