import Geodesy
import SystemPackage

/// Reads the files of a gazetteer folder.
///
/// With `onProblem` a broken row is reported and left out; without, it ends the reading.
enum GazetteerLoader {
  static func places(
    in folder: FilePath, onProblem: ((GazetteerError) -> Void)? = nil
  ) throws(GazetteerError) -> [Place] {
    let path = folder.appending("places.csv")
    var table = try CSVTable(
      bytes: try bytes(of: path), path: path.string,
      needs: [
        "id", "name", "name_ar", "lat", "lon", "precision_m", "feature_code", "country", "admin1", "admin2",
        "admin3", "pcode", "bank", "population", "sources",
      ])
    let columns = PlaceColumns(table)
    var places: [Place] = []
    while true {
      do throws(GazetteerError) {
        guard let row = try table.next() else { break }
        places.append(try columns.place(from: row, path: path.string))
      } catch {
        guard let onProblem else { throw error }
        onProblem(error)
      }
    }
    return places
  }

  static func names(
    in folder: FilePath, places: [Place], onProblem: ((GazetteerError) -> Void)? = nil
  ) throws(GazetteerError) -> [PlaceName] {
    let path = folder.appending("names.csv")
    var table = try CSVTable(
      bytes: try bytes(of: path), path: path.string, needs: ["place_id", "name", "lang", "kind", "source"])
    var indices: [String: Int] = [:]
    indices.reserveCapacity(places.count)
    for (index, place) in places.enumerated() { indices[place.id] = index }
    let columns = NameColumns(table)
    var names: [PlaceName] = []
    while true {
      do throws(GazetteerError) {
        guard let row = try table.next() else { break }
        names.append(try columns.name(from: row, path: path.string, indices: indices))
      } catch {
        guard let onProblem else { throw error }
        onProblem(error)
      }
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
