#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is said about the whole map, as the member `metadata` of a GeoJSON collection.
enum GeoJSONMetadata {
  private struct Collection: Codable {
    var type: String?
    var metadata: [String: String]?
  }

  /// A collection without features, as GDAL takes it for the members besides them.
  static func collection(_ metadata: [String: String]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Names and values are text: there is nothing that JSON cannot hold.
    guard let data = try? encoder.encode(Collection(type: "FeatureCollection", metadata: metadata)) else {
      return "{}"
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// The member of a collection as GDAL gives it; empty where there is none of names and texts.
  static func read(_ collection: String) -> [String: String] {
    let read = try? JSONDecoder().decode(Collection.self, from: Data(collection.utf8))
    return read?.metadata ?? [:]
  }
}
