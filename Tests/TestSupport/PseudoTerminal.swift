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
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard main >= 0, let name = Self.device(of: main) else { throw Failure(number: errno) }
    let descriptor = open(name, O_RDWR | O_NOCTTY)
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

  /// Runs the frontline command with its standard error here, and gives it its input only after a while.
  ///
  /// - Returns: what it wrote on the terminal, and its exit status.
  public func run(
    _ arguments: [String], input: Data, after seconds: Double, environment: [String: String] = [:]
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
    Thread.sleep(forTimeInterval: seconds)
    try pipe.fileHandleForWriting.write(contentsOf: input)
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    // Its buffer takes some kilobytes: enough for a few lines of progress.
    close(device.fileDescriptor)
    defer { close(main) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(main, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }
}
