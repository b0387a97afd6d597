import Foundation
import TestSupport

/// A PostgreSQL server of its own with PostGIS, on a free port, in a folder that goes with it.
final class PostGISServer {
  /// The connection of the database, as frontline takes it.
  let connection: String
  private let folder: URL
  private let programs: URL
  private let user: String?
  private var server = Process()

  /// Nil, with a word, where PostgreSQL or PostGIS is not installed.
  static func started() throws -> PostGISServer? {
    let root = URL(filePath: "/usr/lib/postgresql")
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    let installed = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map {
      root.appending(path: "\($0)/bin")
    }
    .first { FileManager.default.isExecutableFile(atPath: $0.appending(path: "initdb").path) }
    guard let programs = installed ?? Command.path(of: "initdb")?.deletingLastPathComponent() else {
      print("PostgreSQL is not installed: writing into a database is not tested")
      return nil
    }
    let server = try PostGISServer(programs)
    guard try server.sql("CREATE EXTENSION postgis").status == 0 else {
      print("PostGIS is not installed: writing into a database is not tested")
      return nil
    }
    return server
  }

  private init(_ programs: URL) throws {
    self.programs = programs
    folder = URL(filePath: "/tmp").appending(path: "frontline-pg-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // The server refuses to run as root.
    user = getuid() == 0 ? "postgres" : nil
    if let user { _ = try Command.run(URL(filePath: "/bin/chown"), [user, folder.path]) }
    let port = Int.random(in: 20000..<60000)
    connection = "PG:host=\(folder.path) port=\(port) dbname=postgres user=tester"
    let data = folder.appending(path: "data").path
    try run("initdb", ["-D", data, "-A", "trust", "-U", "tester", "-E", "UTF8", "--no-sync"])
    // `pg_ctl start` would leave a server behind that `Process` waits for: this one stays in front.
    server = process(
      "postgres",
      ["-D", data, "-p", "\(port)", "-k", folder.path, "-c", "listen_addresses=", "-c", "fsync=off"])
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try server.run()
    for _ in 0..<200 where try sql("SELECT 1").status != 0 { Thread.sleep(forTimeInterval: 0.05) }
  }

  deinit {
    try? run("pg_ctl", ["-D", folder.appending(path: "data").path, "-m", "immediate", "stop"])
    try? FileManager.default.removeItem(at: folder)
  }

  /// Ends the server at once, as a broken machine would.
  func kill() throws {
    try run("pg_ctl", ["-D", folder.appending(path: "data").path, "-m", "immediate", "stop"])
  }

  /// Runs a statement and returns what psql printed.
  func sql(_ statement: String) throws -> Command.Result {
    try Command.run(
      programs.appending(path: "psql"),
      ["-X", "-A", "-t", "-d", String(connection.dropFirst(3)), "-c", statement])
  }

  private func process(_ program: String, _ arguments: [String]) -> Process {
    let path = programs.appending(path: program).path
    let process = Process()
    process.executableURL = URL(filePath: user == nil ? path : "/usr/sbin/runuser")
    process.arguments = (user.map { ["-u", $0, "--", path] } ?? []) + arguments
    process.currentDirectoryURL = folder
    return process
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = process(program, arguments)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw NSError(
        domain: program, code: Int(process.terminationStatus),
        userInfo: [NSLocalizedDescriptionKey: arguments.joined(separator: " ")])
    }
  }
}
