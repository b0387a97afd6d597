import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Gazetteer {
  /// Loads the gazetteer that comes with the package, from wherever the program was started.
  ///
  /// Looked for in turn: the folders that `FRONTLINE_GAZETTEER` names, separated by colons, the first of which wins; beside the program and in the folders above it
  /// (`gazetteer`, and `share/frontline/gazetteer` once installed); the folder of the sources it was built from.
  ///
  /// - Throws: `GazetteerError.notFound` with the places looked in, or what is wrong with the files found.
  public static func shipped() throws(GazetteerError) -> Gazetteer {
    let named = ShippedGazetteer.named()
    return try Gazetteer(folders: named.isEmpty ? [ShippedGazetteer.folder()] : named)
  }

  /// Where the gazetteer that comes with the package lies.
  ///
  /// - Throws: `GazetteerError.notFound` with the places looked in.
  public static func shippedFolder() throws(GazetteerError) -> FilePath {
    try ShippedGazetteer.folder()
  }
}

/// Finds the folder of the gazetteer that comes with the package.
enum ShippedGazetteer {
  /// The folders that the environment names.
  static func named() -> [FilePath] {
    let value = getenv("FRONTLINE_GAZETTEER").map { String(cString: $0) } ?? ""
    return value.split(separator: ":").map { FilePath(String($0)) }
  }

  /// The first folder that the environment names and that is one of CSV files, else the folder that ships.
  static func folder() throws(GazetteerError) -> FilePath {
    if let named = named().first(where: isGazetteer) { return named }
    let candidates = candidates()
    guard let folder = candidates.first(where: isGazetteer) else {
      throw .notFound(lookedIn: ["FRONTLINE_GAZETTEER"] + candidates.map(\.string))
    }
    return folder
  }

  static func candidates() -> [FilePath] {
    var candidates: [FilePath] = []
    if var folder = programPath()?.removingLastComponent() {
      for _ in 0..<6 {
        candidates.append(folder.appending("gazetteer"))
        candidates.append(folder.appending("share").appending("frontline").appending("gazetteer"))
        guard folder.removeLastComponent() else { break }
      }
    }
    // …/Sources/Gazetteer/Loading/ShippedGazetteer.swift
    var sources = FilePath(#filePath)
    for _ in 0..<4 { sources.removeLastComponent() }
    candidates.append(sources.appending("gazetteer"))
    return candidates
  }

  private static func isGazetteer(_ folder: FilePath) -> Bool {
    access(folder.appending("places.csv").string, R_OK) == 0
  }

  /// The program's own file, links followed.
  private static func programPath() -> FilePath? {
    #if os(Linux)
      let name = "/proc/self/exe"
    #else
      let name = CommandLine.arguments.first ?? ""
    #endif
    guard let resolved = realpath(name, nil) else { return nil }
    defer { free(resolved) }
    return FilePath(String(cString: resolved))
  }
}
