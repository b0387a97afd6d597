import GDAL

#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

extension OutputJob {
  /// Makes the files of a destination in its staging folder.
  func make(
    _ destination: Destination, in staging: StagingFolder, path: String, _ fill: Filling
  ) throws(MapWritingError) -> any FeatureSink {
    let staged = destination.stagedNames.map(staging.file)
    if format == .geoJSONSequence { return try stream(to: staged[0], path: path, folder: staging.path, fill) }
    let archive = destination.isArchive ? staging.file(Archive.name) : nil
    return try make(staged, archive: archive, path: path, folder: staging.path, fill)
  }

  /// Creates, fills, closes and reads back the staged files.
  ///
  /// - Parameter archive: where they are packed before they are read back.
  func make(
    _ staged: [String], archive: String? = nil, path: String, folder: String?, _ fill: Filling
  ) throws(MapWritingError) -> any FeatureSink {
    let library = try MapWriter.library()
    let sink = MapSink(format: format, plans: plans, style: style, library: library)
    do throws(GDALError) {
      try sink.create(at: staged, title: title, metadata: metadata)
    } catch {
      if folder.map(FileSystem.isFull) == true {
        throw .inputOutput(path: path, reason: "there is no room left (\(error.text))")
      }
      throw .cannotCreate(path: path, reason: error.description)
    }
    do throws(MapWritingError) {
      try fill(sink)
      try sink.finish(staged)
      if format == .shapefile { try sink.writeMetadata(metadata, beside: staged) }
      var read = staged
      if let archive, let folder {
        try Archive.pack(folder, into: archive, library: library)
        read = staged.map { Archive.path(of: PathName($0).name, in: archive) }
      }
      if let difference = try ReadBack(format: format, library: library).difference(
        sink.tally, read, named: staged, keys: sink.targets.map(\.key))
      {
        throw MapWritingError.notAsWritten(
          path: path, layer: PathName(difference.layer).stem, expected: difference.expected,
          found: difference.found)
      }
    } catch {
      throw Self.named(error, path: path, folder: folder)
    }
    return sink
  }

  /// Streams newline-delimited text into a staged file.
  private func stream(
    to staged: String, path: String, folder: String, _ fill: Filling
  ) throws(MapWritingError) -> any FeatureSink {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        FilePath(staged), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    } catch {
      throw .cannotCreate(path: path, reason: "\(error)")
    }
    let sink: any FeatureSink
    do throws(MapWritingError) {
      sink = try stream(to: descriptor, path: path, fill)
    } catch {
      try? descriptor.close()
      throw Self.named(error, path: path, folder: folder)
    }
    do {
      try descriptor.close()
    } catch {
      throw .inputOutput(path: path, reason: "\(error)")
    }
    return sink
  }

  /// Streams newline-delimited text into an open file.
  func stream(
    to descriptor: FileDescriptor, path: String, _ fill: Filling
  ) throws(MapWritingError) -> any FeatureSink {
    let sink = SequenceSink(plans: plans, style: style, to: descriptor)
    do throws(MapWritingError) {
      try fill(sink)
      try sink.flush()
    } catch {
      throw Self.named(error, path: path, folder: nil)
    }
    return sink
  }

  /// The error with the output's path, and a full disk told as such.
  private static func named(_ error: MapWritingError, path: String, folder: String?) -> MapWritingError {
    let isFull = folder.map(FileSystem.isFull) == true
    return switch error {
    case .inputOutput(path: "", let reason):
      .inputOutput(path: path, reason: isFull ? "there is no room left (\(reason))" : reason)
    case .notAsWritten where isFull: .inputOutput(path: path, reason: "there is no room left")
    default: error
    }
  }
}
