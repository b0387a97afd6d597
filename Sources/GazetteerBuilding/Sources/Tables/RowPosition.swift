/// Where a row's position stands: in columns of latitude and longitude, or in its geometry.
struct RowPosition {
  let latitude: Int?
  let longitude: Int?

  /// Finds the columns: those that the user names, else those that the guess found.
  init(_ table: any TableReader, guess: TableGuess, options: SourceOptions) throws(GazetteerBuildError) {
    latitude = try table.column(stated: options.latitudeField) ?? guess.latitude
    longitude = try table.column(stated: options.longitudeField) ?? guess.longitude
  }

  /// Whether there are columns.
  var isComplete: Bool { latitude != nil && longitude != nil }

  /// The position of the row; nil where it has none at all.
  func shape(_ table: any TableReader, country: String) throws(RowFault) -> RowShape? {
    let (north, east) = (table.text(latitude), table.text(longitude))
    if !north.isEmpty || !east.isEmpty {
      return RowShape(
        position: try CoordinateCheck.position(latitude: north, longitude: east, country: country),
        extent: nil)
    }
    guard let shape = try table.shape() else { return nil }
    let position = try CoordinateCheck.position(
      latitude: shape.position.latitude, longitude: shape.position.longitude, country: country)
    return RowShape(position: position, extent: shape.extent)
  }
}

extension TableReader {
  /// The column that the user names; nil where none is named.
  ///
  /// - Throws: `unknownFormat` where there is none of that name.
  func column(stated name: String?) throws(GazetteerBuildError) -> Int? {
    guard let name else { return nil }
    if let column = columns.firstIndex(of: name) { return column }
    throw .unknownFormat(
      path: path, reason: "there is no column \(name); it has \(columns.joined(separator: ", "))")
  }
}
