import ArgumentParser
import GazetteerBuilding

/// A part of the Earth on the command line: west, south, east, north.
struct BoundingBox: ExpressibleByArgument {
  let box: BuildFilter.Box

  init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false)
      .map { Double($0.filter { $0 != " " }) }
    guard numbers.count == 4, let west = numbers[0], let south = numbers[1], let east = numbers[2],
      let north = numbers[3], let box = BuildFilter.Box(west: west, south: south, east: east, north: north)
    else { return nil }
    self.box = box
  }
}
