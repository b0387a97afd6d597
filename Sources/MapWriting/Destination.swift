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

  /// Everything that belongs to a shapefile and would be taken for a part of a new one.
  static let shapefileEndings = [
    "shp", "shx", "dbf", "prj", "cpg", "qix", "sbn", "sbx", "fbn", "fbx", "ain", "aih", "ixs", "mxs", "atx",
    "qpj",
    "idm", "ind", "cst", "shp.xml", "dbf.xml", "qml", "qmd",
  ]

  init(_ path: String, format: MapFormat, plans: [LayerPlan]) throws(MapWritingError) {
    guard !path.isEmpty else { throw .cannotCreate(path: "", reason: "the name is empty") }
    let kind = FileSystem.kind(path)
    guard format == .shapefile else {
      if kind == .folder || path.hasSuffix("/") {
        throw .cannotCreate(path: path, reason: "it is a folder, and \(format.name) is one file: name that")
      }
      let target = PathName(FileSystem.resolved(path))
      directory = target.directory
      mayMakeDirectory = false
      stems = ["map"]
      endings = [format.fileExtensions[0]]
      singleFile = FileSystem.resolved(path)
      return
    }
    if kind == .special {
      throw .cannotCreate(
        path: path, reason: "it is a device, and a shapefile is several files: name a folder")
    }
    let name = PathName(path)
    let ending = name.fileExtension.lowercased()
    let isFile = kind != .folder && !path.hasSuffix("/") && ending == "shp"
    if !isFile, kind == .file {
      throw .cannotCreate(
        path: path, reason: "it is a file, and the shapefiles need a folder or a name in .shp")
    }
    if !isFile, kind == nil, !path.hasSuffix("/"), let other = MapFormat(path: path) {
      throw .cannotCreate(
        path: path, reason: "its ending is that of \(other.name), not of a shapefile: name a folder or a .shp"
      )
    }
    var names = UniqueNames(limit: 240)
    let layerNames = plans.map { UniqueNames.fileName($0.name) }
    if isFile {
      directory = name.directory
      mayMakeDirectory = false
      stems = plans.count == 1 ? [name.stem] : layerNames.map { names.name(for: "\(name.stem)_\($0)") }
    } else {
      directory = path.hasSuffix("/") ? PathName.join(name.directory, name.name) : path
      mayMakeDirectory = true
      stems = layerNames.map { names.name(for: $0) }
    }
    endings = plans.map { $0.type == .none ? "dbf" : "shp" }
    singleFile = nil
  }

  /// The names of the files to stage.
  var stagedNames: [String] { zip(stems, endings).map { "\($0).\($1)" } }

  /// Every place that the output takes, or would be confused with.
  var places: [String] {
    if let singleFile { return [singleFile] }
    return stems.flatMap { stem in
      Self.shapefileEndings.map { PathName.join(directory, "\(stem).\($0)") }
    }
  }

  /// Where a staged file goes.
  func place(of staged: String) -> String { singleFile ?? PathName.join(directory, staged) }

  /// What a database leaves beside its file, and what the old files of a shapefile leave that the new one has not.
  func stale(_ format: MapFormat, staged: [String]) -> [String] {
    switch format {
    case .geoJSON, .kml: return []
    // The types of the columns, which another program may have noted for the old file.
    case .csv:
      let name = PathName(singleFile ?? "")
      return [name.beside("\(name.stem).csvt")]
    case .geoPackage: return ["-wal", "-shm", "-journal"].map { (singleFile ?? "") + $0 }
    case .shapefile:
      let kept = Set(staged.map { place(of: $0) })
      return places.filter { !kept.contains($0) }
    }
  }
}
