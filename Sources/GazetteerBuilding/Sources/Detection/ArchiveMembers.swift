import GDAL

/// The files in a zip archive, and which of them is the source.
struct ArchiveMembers {
  let path: String
  /// Paths inside the archive.
  let names: [String]

  init(_ path: String) throws(GazetteerBuildError) {
    let library = try ByteInput.gdal()
    self.path = path
    do throws(GDALError) {
      names = try VirtualFile.list("/vsizip/{\(path)}", library: library)
    } catch {
      throw .unreadable(path: path, reason: "it begins like a zip archive, but is broken: \(error.text)")
    }
  }

  /// The member to read, and its format.
  ///
  /// - Throws: `unknownFormat` where none or several are of the format, saying what the archive holds.
  func choose(
    _ format: SourceFormat?, options: SourceOptions
  ) throws(GazetteerBuildError) -> (format: SourceFormat, file: SourceFile) {
    if isDataset {
      let file = SourceFile(path: Self.isDocument(names) ? path : "/vsizip/{\(path)}", shown: path)
      if let format { return (format, file) }
      return (try SourceDetector.layer(file, options), file)
    }
    var found: [(format: SourceFormat, file: SourceFile)] = []
    for name in names.sorted() where Self.isCandidate(name) {
      let file = SourceFile(path: "/vsizip/{\(path)}/\(name)", shown: "\(path)/\(name)")
      guard let guess = TextGuess.format(of: try ByteInput.head(of: file)), guess != .csvFolder else {
        continue
      }
      if format == nil || format == guess { found.append((guess, file)) }
    }
    if let only = found.first, found.count == 1 { return only }
    let wanted = format.map { "of the format \($0.rawValue)" } ?? "that is a known source of places"
    let what = found.isEmpty ? "no file \(wanted)" : "more than one file \(wanted)"
    throw .unknownFormat(path: path, reason: "the archive has \(what); it holds \(summary)")
  }

  /// Whether the archive itself is what GDAL opens: a spreadsheet, a KMZ, a zipped shapefile.
  private var isDataset: Bool {
    Self.isDocument(names) || names.contains { $0.lowercased().hasSuffix(".shp") }
  }

  /// Whether the members are a spreadsheet's or a KMZ's.
  private static func isDocument(_ names: [String]) -> Bool {
    names.contains { $0 == "xl/workbook.xml" || $0 == "content.xml" || $0 == "doc.kml" }
  }

  /// The format of a member; nil where it is none.
  private func guess(_ file: SourceFile, _ options: SourceOptions) throws(GazetteerBuildError)
    -> SourceFormat?
  {
    let head = try ByteInput.head(of: file)
    if let format = TextGuess.format(of: head) { return format }
    return try TableOpener.isText(file) ? nil : try? SourceDetector.layer(file, options)
  }

  /// The members in a sentence.
  var summary: String {
    guard !names.isEmpty else { return "nothing" }
    let shown = names.sorted().prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }

  private static func isCandidate(_ name: String) -> Bool {
    let lower = name.lowercased()
    return !lower.contains("readme") && !lower.contains("__macosx")
      && ["txt", "csv", "tsv", "json", "jsonl", "geojson", "lpf", "kml", "gpkg", "fgb"].contains(
        lower.split(separator: ".").last ?? "")
  }
}
