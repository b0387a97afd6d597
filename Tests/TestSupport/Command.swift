import Foundation

/// Runs programs for tests.
public struct Command: Sendable {
  /// What a program left behind.
  public struct Result: Sendable {
    /// The exit status; the signal, negative, that ended it.
    public let status: Int32
    /// What it wrote on standard output.
    public let output: String
    /// What it wrote on standard error.
    public let errors: String
  }

  /// The frontline command that was built with the tests.
  public static let frontline: URL = {
    // The test bundle lies beside the command; `swift test` may run a helper from elsewhere.
    let candidates =
      Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
      + CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
      + [URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()]
    return candidates.map { $0.appending(path: "frontline") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? URL(filePath: "frontline")
  }()

  /// The full path of a program, or nil where it is not installed.
  public static func path(of name: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs the frontline command to its end.
  public static func run(
    _ arguments: [String], input: Data? = nil, environment: [String: String] = [:], folder: URL? = nil
  ) throws -> Result {
    try run(frontline, arguments, input: input, environment: environment, folder: folder)
  }

  /// Runs a program to its end.
  public static func run(
    _ program: URL, _ arguments: [String], input: Data? = nil, environment: [String: String] = [:],
    folder: URL? = nil
  ) throws -> Result {
    let scratch = URL.temporaryDirectory.appending(path: "frontline-test-\(UUID())")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    // Files, not pipes: nothing can fill up.
    let (out, err, given) = (
      scratch.appending(path: "out"), scratch.appending(path: "err"), scratch.appending(path: "in")
    )
    try Data().write(to: out)
    try Data().write(to: err)
    try (input ?? Data()).write(to: given)
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}
