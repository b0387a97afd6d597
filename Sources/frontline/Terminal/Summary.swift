import MapWriting

/// Says what was written.
struct Summary {
  private let written: WrittenMap

  init(_ written: WrittenMap) {
    self.written = written
  }

  /// Warnings on standard error.
  func warn() {
    for warning in written.warnings { StandardError.write("frontline: warning: \(warning)\n") }
  }

  /// Files and counts on standard output, warnings on standard error.
  func print(isQuiet: Bool) throws {
    warn()
    guard !isQuiet else { return }
    var output = StandardOutput()
    for file in mainFiles { try output.line("wrote \(file)") }
    let counts = written.featureCounts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    try output.line("features: \(counts.joined(separator: ", "))")
    try output.flush()
  }

  /// The files that a person opens: what lies beside a shapefile is left out.
  private var mainFiles: [String] {
    let shapes = Set(written.files.filter { $0.hasSuffix(".shp") }.map { $0.dropLast(4) })
    return written.files.filter { file in
      file.hasSuffix(".shp") || !shapes.contains(file.dropLast(4)) && !file.hasSuffix(".cpg")
    }
  }
}
