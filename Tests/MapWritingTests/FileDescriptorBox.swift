import Foundation

#if canImport(SystemPackage)
  import SystemPackage
#else
  import System
#endif

/// The writing end of a pipe as the writer takes it.
struct FileDescriptorBox {
  let value: FileDescriptor

  init?(_ pipe: Pipe) {
    value = FileDescriptor(rawValue: pipe.fileHandleForWriting.fileDescriptor)
  }
}
