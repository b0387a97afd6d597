import Geodesy
import SystemPackage

/// Reads the files of a gazetteer folder.
enum GazetteerLoader {
  static func places(in folder: FilePath) throws(GazetteerError) -> [Place] {
    let path = folder.appending("places.csv")
    var table = try CSVTable(
      bytes: try bytes(of: path), path: path.string,
      needs: [
        "id", "name", "name_ar", "lat", "lon", "precision_m", "feature_code", "country", "admin1", "admin2",
        "admin3", "pcode", "bank", "population", "sources",
      ])
    let columns = PlaceColumns(table)
    var places: [Place] = []
    while let row = try table.next() {
      places.append(try columns.place(from: row, path: path.string))
    }
    return places
  }

  static func names(in folder: FilePath, places: [Place]) throws(GazetteerError) -> [PlaceName] {
    let path = folder.appending("names.csv")
    var table = try CSVTable(
      bytes: try bytes(of: path), path: path.string, needs: ["place_id", "name", "lang", "kind", "source"])
    var indices: [String: Int] = [:]
    indices.reserveCapacity(places.count)
    for (index, place) in places.enumerated() { indices[place.id] = index }
    let (id, name, language) = (table.column("place_id"), table.column("name"), table.column("lang"))
    let (kind, source) = (table.column("kind"), table.column("source"))
    var names: [PlaceName] = []
    while let row = try table.next() {
      guard let place = indices[row.fields[id]] else {
        throw .badRow(
          path: path.string, line: row.line, reason: "places.csv has no place \"\(row.fields[id])\"")
      }
      guard let nameKind = PlaceName.Kind(rawValue: row.fields[kind]) else {
        throw .badRow(path: path.string, line: row.line, reason: "unknown kind \"\(row.fields[kind])\"")
      }
      guard !row.fields[name].isEmpty else {
        throw .badRow(path: path.string, line: row.line, reason: "the name is empty")
      }
      names.append(
        PlaceName(
          place: place, text: row.fields[name], language: row.fields[language], kind: nameKind,
          source: row.fields[source], line: row.line))
    }
    return names
  }

  /// All bytes of a file.
  static func bytes(of path: FilePath) throws(GazetteerError) -> [UInt8] {
    do {
      let file = try FileDescriptor.open(path, .readOnly)
      defer { try? file.close() }
      let length = try file.seek(offset: 0, from: .end)
      try file.seek(offset: 0, from: .start)
      var filled = 0
      var bytes = [UInt8](repeating: 0, count: Int(length))
      while filled < bytes.count {
        let count = try bytes.withUnsafeMutableBytes { buffer in
          try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        }
        if count == 0 { break }
        filled += count
      }
      bytes.removeLast(bytes.count - filled)
      return bytes
    } catch {
      throw .unreadable(path: path.string, reason: "\(error)")
    }
  }
}
