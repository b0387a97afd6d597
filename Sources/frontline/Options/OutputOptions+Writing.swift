import Gazetteer
import MapDrawing
import MapLayers
import MapWriting
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension OutputOptions {
  /// Writes layers where `-o` says, and tells what was written.
  ///
  /// - Parameters:
  ///   - gazetteer: whose rivers and borders are a picture's ground.
  ///   - day: the day that a picture shows, where one is asked for.
  ///   - progress: says that it is being written.
  func write(
    _ set: LayerSet, to target: OutputTarget, gazetteer: Gazetteer, day: String? = nil, isQuiet: Bool,
    progress: Progress
  ) throws {
    // What goes to standard output may go to the terminal.
    if output == "-" { progress.finish() } else { progress.begin("writing \(output)") }
    switch target {
    case .map(let format): try write(set, as: format, isQuiet: isQuiet)
    case .page(let page):
      var set = set
      if let title = picture.title { set.metadata["title"] = title }
      try page.write(set, self, isQuiet: isQuiet)
    case .picture(let format):
      let drawn = try MapPicture(
        set, background: try MapBackground(of: gazetteer), options: picture.options(day: day))
      try write(drawn, as: format, isQuiet: isQuiet)
    }
  }

  private func write(_ set: LayerSet, as format: MapFormat, isQuiet: Bool) throws {
    let writer = MapWriter(overwrite: overwrite)
    if output == "-" {
      Summary(try writer.write(set, to: .standardOutput, format: format)).warn()
    } else {
      try Summary(try writer.write(set, to: output, format: format)).print(isQuiet: isQuiet)
    }
  }

  private func write(_ drawn: MapPicture, as format: PictureFormat, isQuiet: Bool) throws {
    if output == "-", format != .svg, isatty(STDOUT_FILENO) == 1 {
      throw fail(
        "a \(format.rawValue) is no text for a terminal: name a file with -o, or redirect standard output",
        status: ExitStatus.usage)
    }
    let bytes = try bytes(of: drawn, as: format)
    guard output == "-" else {
      try OutputFile(overwrite: overwrite).write(bytes, to: output, format: format.rawValue)
      if !isQuiet {
        var out = StandardOutput()
        try out.line("wrote \(output)")
        try out.flush()
      }
      return
    }
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      throw fail("cannot write to standard output: \(error)", status: ExitStatus.inputOutput)
    }
  }

  private func bytes(of drawn: MapPicture, as format: PictureFormat) throws -> [UInt8] {
    switch format {
    case .svg: Array(drawn.svg.utf8)
    case .png: try drawn.png(scale: picture.scale ?? 1)
    case .pdf: try drawn.pdf()
    }
  }
}
