import Geodesy

/// Where the staged places are, what they are, and of which source: 13 bytes a place, by its number.
struct StagedPoints {
  /// Units of 1e-7 degrees: under 2 cm.
  private var latitudes: [Int32] = []
  private var longitudes: [Int32] = []
  private var precisions: [Float] = []
  private var classes: [FeatureClass] = []
  /// The number of each source's first place.
  private var sourceStarts: [Int] = []

  /// How many places there are.
  var count: Int { latitudes.count }
  /// How many sources there are.
  var sourceCount: Int { sourceStarts.count }

  /// What is added from now on is of the next source.
  mutating func beginSource() { sourceStarts.append(count) }

  mutating func append(_ place: SourcePlace) {
    latitudes.append(Int32((place.position.latitude * 1e7).rounded()))
    longitudes.append(Int32((place.position.longitude * 1e7).rounded()))
    precisions.append(Float(place.precision))
    classes.append(FeatureClass(featureCode: place.featureCode))
  }

  func position(_ number: Int) -> Position {
    Position(latitude: Double(latitudes[number]) / 1e7, longitude: Double(longitudes[number]) / 1e7)
  }

  /// In metres.
  func precision(_ number: Int) -> Double { Double(precisions[number]) }

  func featureClass(_ number: Int) -> FeatureClass { classes[number] }

  /// The source that a place is of, by its place in the order given.
  func source(_ number: Int) -> Int {
    var (low, high) = (0, sourceStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if sourceStarts[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// Metres between two places.
  func distance(_ a: Int, _ b: Int) -> Double { GroundDistance.metres(position(a), position(b)) }
}
