import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal that nobody sits at, for the standard error of programs that behave otherwise on one.
public struct PseudoTerminal {
  /// There is none, with the reason.
  public struct Failure: Error {
    /// The number of the error.
    public let number: Int32
  }

  private let main: Int32
  private let device: FileHandle

  /// Opens one, 80 columns wide.
  public init() throws {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard main >= 0, let name = Self.device(of: main) else { throw Failure(number: errno) }
    let descriptor = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    var size = winsize()
    size.ws_col = 80
    size.ws_row = 24
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
    device = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
  }

  /// The name of the other side, unlocked.
  private static func device(of main: Int32) -> String? {
    #if os(Linux)
      // TIOCSPTLCK and TIOCGPTN: Swift sees neither these nor the functions around them.
      var (lock, number): (Int32, Int32) = (0, 0)
      guard ioctl(main, 0x4004_5431, &lock) == 0, ioctl(main, 0x8004_5430, &number) == 0 else { return nil }
      return "/dev/pts/\(number)"
    #else
      guard grantpt(main) == 0, unlockpt(main) == 0 else { return nil }
      return ptsname(main).map { String(cString: $0) }
    #endif
  }

  /// Runs the frontline command with its standard error here, and gives it its input when a text has appeared.
  ///
  /// - Parameters:
  ///   - seen: the text that is waited for.
  ///   - seconds: how long it is waited for.
  /// - Returns: what it wrote on the terminal, and its exit status.
  public func run(
    _ arguments: [String], input: Data, seen: String, within seconds: Double,
    environment: [String: String] = [:]
  ) throws -> (text: String, status: Int32) {
    let process = Process()
    process.executableURL = Command.frontline
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm"]) { $1 }
      .merging(environment) { $1 }
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = device
    try process.run()
    var text = ""
    let end = Date(timeIntervalSinceNow: seconds)
    while !text.contains(seen), end.timeIntervalSinceNow > 0 { text += read(within: 100) ?? "" }
    try pipe.fileHandleForWriting.write(contentsOf: input)
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    close(device.fileDescriptor)
    defer { close(main) }
    while let more = read(within: 1000), !more.isEmpty { text += more }
    return (text, process.terminationStatus)
  }

  /// What appears within some milliseconds; nil where nothing will any more.
  private func read(within milliseconds: Int32) -> String? {
    var event = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    guard poll(&event, 1, milliseconds) > 0 else { return "" }
    var buffer = [UInt8](repeating: 0, count: 4096)
    #if canImport(Darwin)
      let count = Darwin.read(main, &buffer, buffer.count)
    #elseif canImport(Musl)
      let count = Musl.read(main, &buffer, buffer.count)
    #else
      let count = Glibc.read(main, &buffer, buffer.count)
    #endif
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }
}
