import GDAL

/// Where an output goes, and what its files are called.
struct Destination {
  /// The folder that the files lie in.
  let directory: String
  /// Whether the folder may be new.
  let mayMakeDirectory: Bool
  /// The files' names without endings, one for each plan, or the only one.
  let stems: [String]
  /// The ending of each file before it is known which others belong to it.
  let endings: [String]
  /// The one file, where there is only one: its name is as it was asked for.
  let singleFile: String?
  /// Whether the one file is an archive of those that are staged.
  let isArchive: Bool

  /// Everything that belongs to a shapefile and would be taken for a part of a new one.
  static let shapefileEndings = [
    "shp", "shx", "dbf", "prj", "cpg", "qix", "sbn", "sbx", "fbn", "fbx", "ain", "aih", "ixs", "mxs", "atx",
    "qpj",
    "idm", "ind", "cst", "shp.xml", "dbf.xml", "qml", "qmd",
  ]

  init(_ path: String, format: MapFormat, plans: [LayerPlan]) throws(MapWritingError) {
    guard !path.isEmpty else { throw .cannotCreate(path: "", reason: "the name is empty") }
    let kind = FileSystem.kind(path)
    let layerNames = plans.map { UniqueNames.fileName($0.name) }
    var names = UniqueNames(limit: 240)
    let isFolder = kind == .folder || path.hasSuffix("/")
    let isArchive = format == .shapefile && !isFolder && PathName(path).fileExtension.lowercased() == "zip"
    self.isArchive = isArchive
    guard format == .shapefile || (format.holdsOneLayer && isFolder), !isArchive else {
      if isFolder {
        throw .cannotCreate(path: path, reason: "it is a folder, and \(format.name) is one file: name that")
      }
      let target = PathName(FileSystem.resolved(path))
      directory = target.directory
      mayMakeDirectory = false
      stems = isArchive ? layerNames.map { names.name(for: $0) } : ["map"]
      endings = isArchive ? plans.map { Self.ending(of: $0, format) } : [format.fileExtensions[0]]
      singleFile = FileSystem.resolved(path)
      return
    }
    if kind == .special {
      throw .cannotCreate(
        path: path, reason: "it is a device, and a shapefile is several files: name a folder")
    }
    let name = PathName(path)
    let isFile = !isFolder && name.fileExtension.lowercased() == "shp"
    if !isFile, kind == .file {
      throw .cannotCreate(
        path: path, reason: "it is a file, and the shapefiles need a folder or a name in .shp or .zip")
    }
    if !isFile, kind == nil, !path.hasSuffix("/"), let other = MapFormat(path: path) {
      throw .cannotCreate(
        path: path, reason: "its ending is that of \(other.name), not of a shapefile: name a folder or a .shp"
      )
    }
    if isFile {
      directory = name.directory
      mayMakeDirectory = false
      stems = plans.count == 1 ? [name.stem] : layerNames.map { names.name(for: "\(name.stem)_\($0)") }
    } else {
      directory = path.hasSuffix("/") ? PathName.join(name.directory, name.name) : path
      mayMakeDirectory = true
      stems = layerNames.map { names.name(for: $0) }
    }
    endings = plans.map { Self.ending(of: $0, format) }
    singleFile = nil
  }

  /// The ending of a layer's main file.
  private static func ending(of plan: LayerPlan, _ format: MapFormat) -> String {
    guard format == .shapefile else { return format.fileExtensions[0] }
    return plan.type == .none ? "dbf" : "shp"
  }

  /// The names of the files to stage.
  var stagedNames: [String] { zip(stems, endings).map { "\($0).\($1)" } }

  /// Every place that the output takes, or would be confused with.
  var places: [String] {
    if let singleFile { return [singleFile] }
    guard endings.contains(where: Self.shapefileEndings.contains) else {
      return stagedNames.map { PathName.join(directory, $0) }
    }
    return stems.flatMap { stem in
      (Self.shapefileEndings.map { ".\($0)" } + [CutTexts.suffix]).map {
        PathName.join(directory, stem + $0)
      }
    }
  }

  /// Where a staged file goes.
  func place(of staged: String) -> String { singleFile ?? PathName.join(directory, staged) }

  /// What a database leaves beside its file, and what the old files of a shapefile leave that the new one has not.
  func stale(_ format: MapFormat, staged: [String]) -> [String] {
    switch format {
    case .geoJSON, .geoJSONSequence, .flatGeobuf, .kml, .kmz, .postGIS: return []
    // The types of the columns, which another program may have noted for the old file.
    case .csv:
      return places.map { place in
        let name = PathName(place)
        return name.beside("\(name.stem).csvt")
      }
    case .geoPackage: return ["-wal", "-shm", "-journal"].map { (singleFile ?? "") + $0 }
    case .shapefile where isArchive: return []
    case .shapefile:
      let kept = Set(staged.map { place(of: $0) })
      return places.filter { !kept.contains($0) }
    }
  }
}
