#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal that standard error may be.
enum Terminal {
  /// Whether lines can be drawn and cleared on standard error.
  static var isCapable: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

  /// Whether standard output is one too.
  static var showsResults: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard input is one too: somebody types.
  static var givesInput: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether colors are wanted: `NO_COLOR` in the environment, with any value, says that they are not (no-color.org).
  static var hasColors: Bool { variable("NO_COLOR") == nil }

  /// How many columns it has; 80 where it does not tell.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// A variable of the environment; nil where it is empty or not set.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
    return value
  }
}
