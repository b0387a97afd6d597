#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The library of the map in a page, as an installed package has it: read when a page is written, so that the page needs
/// no network and this project carries no copy.
public struct Leaflet: Sendable {
  /// The script.
  public let script: String
  /// The style sheet.
  public let style: String
  /// Copyright and license.
  public let license: String

  /// Where packages put it, the usual place first.
  static let folders = [
    "/usr/share/javascript/leaflet", "/usr/share/nodejs/leaflet/dist", "/usr/lib/node_modules/leaflet/dist",
    "/usr/local/lib/node_modules/leaflet/dist", "/opt/homebrew/lib/node_modules/leaflet/dist",
  ]

  /// The one that the environment variable `FRONTLINE_LEAFLET` names, else the first that is installed.
  ///
  /// - Throws: `LeafletError`.
  public static func installed(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(LeafletError) -> Leaflet {
    if let folder = environment["FRONTLINE_LEAFLET"], !folder.isEmpty {
      for inner in ["", "/dist", "/package/dist"] where Self.has(folder + inner) {
        return try Leaflet(folder: folder + inner)
      }
      throw .notIn(folder: folder, file: "leaflet.js and leaflet.css")
    }
    guard let folder = folders.first(where: Self.has) else { throw .missing(folders: folders) }
    return try Leaflet(folder: folder)
  }

  private static func has(_ folder: String) -> Bool {
    FileManager.default.isReadableFile(atPath: folder + "/leaflet.js")
      && FileManager.default.isReadableFile(atPath: folder + "/leaflet.css")
  }

  /// Reads a folder with `leaflet.js` and `leaflet.css`.
  ///
  /// - Throws: `LeafletError`.
  public init(folder: String) throws(LeafletError) {
    let full = try Self.text(folder + "/leaflet.js")
    // Debian has the short form beside the long one, without the comment that says whose it is.
    let short = try? Self.text(folder + "/leaflet.min.js")
    script = Self.withoutSourceMap(short ?? full)
    style = Self.withoutImages(try Self.text(folder + "/leaflet.css"))
    let places = [folder + "/LICENSE", folder + "/../LICENSE"]
    let terms = String(decoding: PackageResources.leaflet_license_txt, as: UTF8.self)
    license =
      Self.banner(full) + "\n\n" + (places.lazy.compactMap { try? Self.text($0) }.first ?? terms)
  }

  private static func text(_ path: String) throws(LeafletError) -> String {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else { throw .unreadable(path: path) }
    return text
  }

  /// The comment that the script opens with.
  static func banner(_ script: String) -> String {
    guard let start = script.firstRange(of: "/*"), let end = script.firstRange(of: "*/"),
      start.lowerBound < end.lowerBound
    else { return "Leaflet" }
    return script[start.upperBound..<end.lowerBound].split(separator: "\n")
      .map { $0.drop { $0 == " " || $0 == "*" }.replacing("@preserve", with: "") }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Tools for developers would look for the map of the sources.
  private static func withoutSourceMap(_ script: String) -> String {
    script.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("//# sourceMappingURL=") }.joined(separator: "\n")
  }

  /// The pictures are those of controls and markers that a page does not use.
  static func withoutImages(_ style: String) -> String {
    var result = ""
    var rest = style[...]
    while let start = rest.firstRange(of: "url("), let end = rest[start.upperBound...].firstRange(of: ")") {
      result += rest[..<start.lowerBound] + "none"
      rest = rest[end.upperBound...]
    }
    result += rest
    return result.split(separator: "\n").filter { !$0.hasPrefix("/*# sourceMappingURL=") }
      .joined(separator: "\n")
  }
}
