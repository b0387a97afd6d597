import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets two folders change their names in one step.
enum FolderRename {
  #if os(Linux)
    private typealias Call =
      @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
    /// `RENAME_EXCHANGE` of linux/fs.h.
    private static let exchangeFlag: CUnsignedInt = 2
  #endif

  /// - Returns: false where the system or the file system cannot; nothing has changed then.
  static func exchange(_ a: FilePath, _ b: FilePath) -> Bool {
    #if os(Linux)
      // The headers show the function to GNU programs only, and older systems lack it.
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      return unsafeBitCast(symbol, to: Call.self)(AT_FDCWD, a.string, AT_FDCWD, b.string, exchangeFlag) == 0
    #elseif canImport(Darwin)
      return renamex_np(a.string, b.string, UInt32(RENAME_SWAP)) == 0
    #else
      return false
    #endif
  }
}
