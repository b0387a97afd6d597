import ArgumentParser
import MapDrawing

/// How a picture looks, on the command line.
struct PictureArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How large a picture is, in points of 1/72 inch; a PNG has a pixel for each. Usually 1200x900.",
      valueName: "WIDTHxHEIGHT"))
  var size: PictureSize?

  @Option(
    help: ArgumentHelp("Pixels of a PNG for each point: 4.1667 is 300 dots an inch.", valueName: "factor"))
  var scale: Double?

  @Option(
    help: ArgumentHelp(
      "The ground that a picture shows, in degrees: --extent=W,S,E,N. Without it, that of the events.",
      valueName: "W,S,E,N"))
  var extent: MapExtent?

  @Option(help: "In which letters places are named: en, ar, or both.")
  var labels: LabelLanguage?

  @Option(help: ArgumentHelp("What stands above a picture or a page.", valueName: "text"))
  var title: String?

  func validate() throws {
    if let scale, !MapPicture.scales.contains(scale) {
      throw ValidationError(
        "--scale takes a number from \(MapPicture.scales.lowerBound) to \(MapPicture.scales.upperBound)")
    }
  }

  /// The first of the options that was given.
  var given: String? { givenBesideTitle ?? (title == nil ? nil : "--title") }

  /// The first of the options that was given, but for the title.
  var givenBesideTitle: String? {
    let all = [
      ("--size", size != nil), ("--scale", scale != nil), ("--extent", extent != nil),
      ("--labels", labels != nil),
    ]
    return all.first(where: \.1)?.0
  }

  /// What the picture is told.
  func options(day: String?) -> PictureOptions {
    var options = PictureOptions()
    options.size = size ?? .standard
    options.extent = extent
    options.labels = labels ?? .english
    options.title = title
    options.day = day
    return options
  }
}

extension LabelLanguage: ExpressibleByArgument {}

extension PictureSize: ExpressibleByArgument {
  /// A size of the form `1200x900`.
  public init?(argument: String) {
    let sides = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]) else { return nil }
    self.init(width: width, height: height)
  }

  /// The size as it is written.
  public var defaultValueDescription: String { "\(width)x\(height)" }
}

extension MapExtent: ExpressibleByArgument {
  /// Degrees of the form `40.5,34.3,41.2,34.8`: west, south, east, north.
  public init?(argument: String) {
    guard let degrees = DegreesOfBox(argument: argument) else { return nil }
    self.init(west: degrees.west, south: degrees.south, east: degrees.east, north: degrees.north)
  }
}
