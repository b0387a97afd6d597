import ArgumentParser
import GazetteerBuilding

/// A part of the Earth on the command line: west, south, east, north.
struct BoundingBox: ExpressibleByArgument {
  let box: BuildFilter.Box

  init?(argument: String) {
    guard let degrees = DegreesOfBox(argument: argument),
      let box = BuildFilter.Box(
        west: degrees.west, south: degrees.south, east: degrees.east, north: degrees.north)
    else { return nil }
    self.box = box
  }
}
